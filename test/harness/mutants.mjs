// npm run mutants -- AREA… [--files GLOB] [--again] [--seconds N]: changes the engine in small ways, one at a time (Stryker),
// and tells which changes no test notices. AREA is one of test/mutants/areas.mjs; --files takes a part of it; --again tries
// only those that no test noticed the last time; --seconds ends the trial of each after so long, so that the score is the
// least that it can be. By hand, as each takes up to a second; docs/campaigns.md keeps what came of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AREAS } from '../mutants/areas.mjs';
import { node, root } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string' },
    workers: { type: 'string', default: '2' },
    again: { type: 'boolean' },
    seconds: { type: 'string', default: 'Infinity' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(AREAS);
const unknown = names.find((name) => !(name in AREAS));
if (unknown) throw new Error(`${unknown}: none of ${Object.keys(AREAS).join(', ')}`);

const cache = join(root, 'node_modules/.cache/gongkai');
const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
mkdirSync(cache, { recursive: true });

for (const name of names) {
  const { mutate, tests } = AREAS[name];
  const [config, report] = ['json', 'report.json'].map((end) => join(cache, `mutants-${name}.${end}`));
  const kept = join(cache, `mutants-${name}.kept.json`);
  const before = values.again && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
  const chosen = values.again ? before.filter(isUnnoticed).map(rangeOf) : values.files ? [values.files] : mutate;
  if (chosen.length === 0) throw new Error(`${name}: there is none that no test noticed the last time`);
  writeFileSync(config, JSON.stringify(options(chosen, report)));
  process.env.GONGKAI_MUTANT_TESTS = JSON.stringify(tests);
  process.env.GONGKAI_MUTANT_SECONDS = values.seconds;
  const status = node(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config]);
  if (status !== 0) process.exit(status);
  const now = mutantsIn(JSON.parse(readFileSync(report, 'utf8')));
  const mutants = values.again ? joined(before, now) : now;
  writeFileSync(kept, JSON.stringify(mutants));
  tell(name, mutants);
}

function options(mutate, report) {
  return {
    testRunner: 'engine',
    plugins: [join(root, 'test/mutants/runner.mjs')],
    mutate,
    coverageAnalysis: 'perTest',
    // What runs once, when a file is read, would need every test for each mutant: tables, labels, patterns.
    ignoreStatic: true,
    concurrency: Number(values.workers),
    dryRunTimeoutMinutes: 20,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    tempDirName: 'node_modules/.cache/stryker',
    ignorePatterns: ['.vscode-test', 'dist', 'docs', 'client', 'test/vscode', 'test/papers'],
  };
}

function mutantsIn({ files }) {
  return Object.entries(files).flatMap(([path, { mutants }]) => mutants.map((mutant) => ({ path, ...mutant })));
}

function isUnnoticed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** As Stryker is told which part of a file to change: lines from 1, columns from 0. */
function rangeOf({ path, location: { start, end } }) {
  return `${path}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** What came of mutants the last time, where they were not tried again. */
function joined(before, now) {
  const nameOf = (mutant) => `${rangeOf(mutant)} ${mutant.replacement}`;
  const again = new Map(now.map((mutant) => [nameOf(mutant), mutant]));
  return before.map((mutant) => again.get(nameOf(mutant)) ?? mutant);
}

/** The score, and each mutant that no test noticed: its place, and what it says. */
function tell(name, mutants) {
  const [killed, timeout, survived, uncovered] = COUNTED.map(
    (status) => mutants.filter((each) => each.status === status).length,
  );
  for (const { path, location, replacement, status } of mutants.filter(isUnnoticed))
    console.log(`${path}:${location.start.line}:${location.start.column} ${status}: ${replacement}`);
  const caught = killed + timeout;
  const all = caught + survived + uncovered;
  console.log(
    `${name}: ${caught} of ${all} mutants noticed (${((100 * caught) / all).toFixed(1)} %), ${timeout} by time; ` +
      `${survived} survived, ${uncovered} in no test; ${mutants.length} in all`,
  );
}
