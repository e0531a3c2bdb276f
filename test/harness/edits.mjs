// npm run edits -- [--runs N] [--seed N] [--workers N]: edits reports over and over and holds the analysis that keeps the
// blocks that an edit leaves alone against one that begins anew. --runs counts sequences of
// --length edits to twice as many, of texts of at most --longest characters.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { globSync } from 'tinyglobby';
import { faultyTexts } from './rule-cases.mjs';
import { root } from './run.mjs';
import { workerCode } from './worker-code.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    length: { type: 'string', default: '20' },
    longest: { type: 'string', default: '12000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
});
const { runs, length, longest, seed, workers } = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name, Number(value)]),
);
const folders = ['test/fixtures', ...(process.env.GONGKAI_REPORTS ? [process.env.GONGKAI_REPORTS] : [])];
const files = folders.flatMap((folder) => globSync('**/*.txt', { cwd: resolve(root, folder), absolute: true }).sort());
const texts = await faultyTexts();

const code = await workerCode('test/fuzz/edits/worker.ts');

const begun = performance.now();
const total = { edits: 0, compared: 0, asked: 0, faults: 0 };

function take(message) {
  if (message.kind === 'done') {
    total.edits += message.edits;
    total.compared += message.compared;
    total.asked += message.asked;
    return;
  }
  total.faults++;
  if (total.faults > 3) return;
  const { index, difference, before, text } = message;
  console.log(
    `== sequence ${index}: ${difference} differ\nbefore ${JSON.stringify(before)}\nafter ${JSON.stringify(text)}`,
  );
}

await Promise.all(
  Array.from({ length: workers }, (_, number) => {
    const share = { files, texts, seed, length, longest, from: number, to: runs, step: workers };
    const worker = new Worker(code, { workerData: share });
    worker.on('message', take);
    return new Promise((done, reject) => worker.on('error', reject).on('exit', done));
  }),
);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(
  `${runs} sequences, ${total.edits} edits, ${total.asked} findings, ${total.compared} compared, seed ${seed}: ${total.faults} failures, ${seconds} s`,
);
process.exit(total.faults > 0 ? 1 : 0);
