// npm test: brings what is missing and runs all that CI runs, in order; the first failure ends it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringPackages } from './bring.mjs';
import { compare, missingReports, noOracle } from './oracle.mjs';
import { node, root } from './run.mjs';

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

function tally() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(root, results), 'utf8'));
  return `${numPassedTests} passed, ${numFailedTests} failed`;
}

const steps = [
  ['types', () => node(['test/harness/typecheck.mjs'])],
  ['lint', () => node([bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'])],
  ['format', () => node([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])],
  ['dead code', () => node([bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'])],
  ['build', () => node(['esbuild.mjs'])],
  ['tests', unit],
  ['oracle', compare, noOracle],
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
  const status = step();
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'failed'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status);
}
console.log(`\n${tally()}`);
