// npm test: brings what is missing and runs all that CI runs, in order; the first failure ends it.
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

const steps = [
  ['types', () => node(['test/harness/typecheck.mjs'])],
  ['lint', () => node([bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'])],
  ['format', () => node([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])],
  ['dead code', () => node([bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'])],
  ['generated files', () => node(['test/harness/generate.mjs', '--check'])],
  ['build', () => node(['esbuild.mjs'])],
  ['benchmark, short', () => node(['test/harness/bench.mjs', '--short'])],
  ['tests', unitCounted],
  ['oracle', compare, noOracle],
  ['other editors', () => node(['test/harness/editors.mjs']), noEditor],
  ['suite in VS Code', async () => counted(await suite([]))],
  ['suite in VS Code for the web', async () => counted(await suite(['--web']))],
];

const missing = missingReports();
if (missing) {
  console.error(missing);
  process.exit(1);
}
bringPackages();
for (const [name, step, leftOut] of steps) {
  const why = leftOut?.();
  if (why) {
    console.log(`\n== ${name}: left out ${why}`);
    continue;
  }
  console.log(`\n== ${name}`);
  const start = performance.now();
  const status = await step();
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'failed'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  process.exitCode = status;
  if (status !== 0) break;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
