// npm run fuzz -- [--runs N] [--seed N] [--workers N]: reads damaged reports and looks for what must never be.
// --case N --seed N shows one case again, whole and cut down; --save NAME keeps that as test/fixtures/fuzz/NAME.txt.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { globSync } from 'tinyglobby';
import { faultyTexts } from './rule-cases.mjs';
import { root } from './run.mjs';
import { workerCode } from './worker-code.mjs';

/** A case that takes longer hangs: others take milliseconds. */
const LONGEST = 120_000;
const LONGEST_TEXT = 12_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    case: { type: 'string' },
    save: { type: 'string' },
    slow: { type: 'boolean', default: false },
  },
});
const only = values.case === undefined ? undefined : Number(values.case);
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const workers = only === undefined ? Number(values.workers) : 1;
const folders = ['test/fixtures', ...(process.env.GONGKAI_REPORTS ? [process.env.GONGKAI_REPORTS] : [])];
const files = folders.flatMap((folder) =>
  globSync('**/*.txt', { cwd: resolve(root, folder), ignore: 'fuzz/**', absolute: true }).sort(),
);
const faulty = await faultyTexts();
const numbers = [runs, seed, workers, only ?? 0];
if (!numbers.every((each) => Number.isSafeInteger(each) && each >= 0))
  throw new Error('numbers are whole and positive');

/** Texts that failed, whole. */
const cache = join(root, 'node_modules/.cache/gongkai/fuzz');
const faults = new Map();
/** What each worker is at. */
const states = [];
/** Rules that never spoke, by worker. */
const silent = [];
const total = { cases: 0, characters: 0, slowest: 0 };
const begun = performance.now();
const seconds = () => (performance.now() - begun) / 1000;

function tell({ index, fault, detail, mutations, least, text }) {
  const present = faults.get(fault);
  faults.set(fault, (present ?? 0) + 1);
  if (present !== undefined || least === null) return;
  console.log(`\n== ${fault}\n${detail.slice(0, 2000)}\n${mutations.join(', ')}`);
  console.log(`${least.length} of ${text.length} characters: ${JSON.stringify(least.slice(0, 2000))}`);
  console.log(`again: npm run fuzz -- --seed ${seed} --case ${index} --save NAME`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, `${seed}-${index}.json`), JSON.stringify(text));
  if (values.save === undefined) return;
  const folder = join(root, 'test/fixtures/fuzz');
  mkdirSync(folder, { recursive: true });
  // Half of a surrogate pair has no place in UTF-8.
  if (least.isWellFormed()) writeFileSync(join(folder, `${values.save}.txt`), least);
  else writeFileSync(join(folder, `${values.save}.json`), `${JSON.stringify(least)}\n`);
}

function finish({ cases, characters, slowest, silent: own }) {
  total.cases += cases;
  total.characters += characters;
  total.slowest = Math.max(total.slowest, slowest);
  silent.push(own);
}

/** Says now and then how far a long campaign is. */
const told = setInterval(() => {
  const at = Math.min(...states.map((state) => state[0]));
  console.error(`${((at / runs) * 100).toFixed(0)} % in ${seconds().toFixed(0)} s`);
}, 60_000);

/** Runs one share of the cases in a thread of its own, watched from here. */
function share(code, number) {
  const state = new Int32Array(new SharedArrayBuffer(4 * (2 + LONGEST_TEXT)));
  states.push(state);
  const cases = only === undefined ? { from: number, to: runs, step: workers } : { from: only, to: only + 1, step: 1 };
  const worker = new Worker(code, { workerData: { files, faulty, seed, slow: values.slow, state, ...cases } });
  return new Promise((done, reject) => {
    let [last, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      const [index] = state;
      if (index !== last) [last, since] = [index, performance.now()];
      else if (performance.now() - since > LONGEST) {
        const text = String.fromCharCode(...state.subarray(2, 2 + state[1]));
        reject(new Error(`hangs: npm run fuzz -- --seed ${seed} --case ${index}\n${JSON.stringify(text)}`));
      }
    }, 1000);
    worker.on('message', (message) => (message.kind === 'fault' ? tell(message) : finish(message)));
    worker.on('error', reject);
    worker.on('exit', done);
  }).finally(() => worker.terminate());
}

const code = await workerCode('test/fuzz/worker.ts');
let hangs; // or cannot be run at all
await Promise.all(Array.from({ length: workers }, (_, number) => share(code, number))).catch(
  (error) => (hangs = error),
);

clearInterval(told);
const failures = [...faults.values()].reduce((sum, each) => sum + each, 0);
for (const [fault, count] of faults) console.log(`${count} × ${fault}`);
if (hangs) console.log(hangs.stack.slice(0, 20_000));
const never = (silent[0] ?? []).filter((rule) => silent.every((own) => own.includes(rule)));
console.log(`rules that never spoke: ${never.join(', ') || 'none'}`);
console.log(
  `${total.cases} cases of ${Math.round(total.characters / total.cases)} characters, seed ${seed}: ` +
    `${failures} failures, ${seconds().toFixed(0)} s, the slowest ${total.slowest.toFixed(0)} ms`,
);
process.exit(failures > 0 || hangs ? 1 : 0);
