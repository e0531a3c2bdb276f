// npm run campaigns [-- FILES]: by hand, before a release. Every test tries all that it knows, at random; then damaged
// reports, edited ones, folders of them and growing ones by the thousand; then all of the suite in both hosts of VS Code.
// docs/campaigns.md keeps what came of it.
import { join } from 'node:path';
import process from 'node:process';
import { node } from './run.mjs';

process.env.GONGKAI_THOROUGH = '1';
const files = process.argv.slice(2);
const seed = String(Date.now() % 1_000_000);
const steps = [
  [join('node_modules', 'vitest/vitest.mjs'), 'run', ...files],
  ...(files.length > 0
    ? []
    : [
        ['test/harness/fuzz.mjs', '--runs', '100000', '--seed', seed],
        ['test/harness/edits.mjs', '--runs', '3400', '--seed', seed],
        ['test/harness/folders.mjs', '--runs', '200', '--seed', seed],
        ['test/harness/scaling.mjs'],
        ['test/harness/vscode-test.mjs'],
        ['test/harness/vscode-test.mjs', '--web'],
      ]),
];
for (const step of steps) {
  console.log(`\n== ${step.slice(0, 5).join(' ')}`);
  process.exitCode ||= node(step);
}
