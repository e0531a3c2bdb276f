// npm run folders -- [--runs N] [--seed N] [--workers N] [--only WORDS]: makes folders of reports, so many of each kind,
// with one fault or with none, and looks that what is said of reports held against each other is that fault and nothing else.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { workerCode } from './worker-code.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
});
const { only } = values;
const [runs, seed, workers] = [values.runs, values.seed, values.workers].map(Number);

const code = await workerCode('test/fuzz/folders/worker.ts');
const begun = performance.now();
const total = { folders: 0, reports: 0, planted: 0, faults: 0 };

function take({ name, folders, reports, planted, fault }) {
  total.folders += folders;
  total.reports += reports;
  total.planted += planted;
  if (fault) total.faults++;
  console.log(
    `${name}: ${folders} folders, ${reports} reports, ${planted} findings planted${fault ? `\n  ${fault}` : ''}`,
  );
}

await Promise.all(
  Array.from({ length: workers }, (_, from) => {
    const worker = new Worker(code, { workerData: { runs, seed, only, from, step: workers } });
    worker.on('message', take);
    return new Promise((done, reject) => worker.on('error', reject).on('exit', done));
  }),
);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(
  `${total.folders} folders, ${total.reports} reports, ${total.planted} findings planted, seed ${seed}: ${total.faults} failures, ${seconds} s`,
);
process.exit(total.faults > 0 || total.folders === 0 ? 1 : 0);
