// npm test: brings what is missing and runs all that CI runs, in order; the first failure ends it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringPackages } from './bring.mjs';
import { noEditor } from './editors.mjs';
import { compare, missingReports, noOracle } from './oracle.mjs';
import { node, root } from './run.mjs';
import { suite } from './suite.mjs';

const bin = (path) => join('node_modules', path);
const results = join('node_modules', '.cache', 'gongkai', 'vitest.json');

function unit() {
  mkdirSync(join(root, results, '..'), { recursive: true });
  rmSync(join(root, results), { force: true });
  return node([
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]);
}

/** Counts of the tests that were run, by whichever step. */
const tally = { passed: 0, failed: 0 };

function unitCounted() {
  const status = unit();
  if (!existsSync(join(root, results))) return counted({ status: status || 1, passed: 0, failed: 1 });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(root, results), 'utf8'));
  return counted({ status, passed: numPassedTests, failed: numFailedTests });
}

function counted({ status, passed, failed }) {
  tally.passed += passed;
  tally.failed += failed;
  return status;
}

/** A program that runs beside others: what it says is shown in one piece, when it has ended. */
function beside(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** In order; those of one list side by side, where one alone would leave the machine idle. */
const steps = [
  [
    ['types', () => beside(['test/harness/typecheck.mjs'])],
    ['lint', () => beside([bin('oxlint/bin/oxlint')])],
    ['format', () => beside([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])],
    ['dead code', () => beside([bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'])],
  ],
  [['generated files', () => node(['test/harness/generate.mjs', '--check'])]],
  [['build', () => node(['esbuild.mjs'])]],
  [['benchmark, short', () => node(['test/harness/bench.mjs', '--short'])]],
  [['tests', unitCounted]],
  [['oracle', compare, noOracle]],
  [['other editors', () => node(['test/harness/editors.mjs']), noEditor]],
  // Not side by side: one keeps the machine busy, and both took longer together than one after the other.
  [['suite in VS Code', async () => counted(await suite([]))]],
  [['suite in VS Code for the web', async () => counted(await suite(['--web']))]],
];

async function run([name, step, leftOut]) {
  const why = leftOut?.();
  if (why) {
    console.log(`\n== ${name}: left out ${why}`);
    return 0;
  }
  console.log(`\n== ${name}`);
  const start = performance.now();
  const status = await step();
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'failed'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status;
}

const missing = missingReports();
if (missing) {
  console.error(missing);
  process.exit(1);
}
bringPackages();
for (const together of steps) {
  process.exitCode = Math.max(...(await Promise.all(together.map(run))));
  if (process.exitCode !== 0) break;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
