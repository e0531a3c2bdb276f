// Parts of the engine whose tests are tried by mutation, and the tests that hold each: those near to it, since one analysis
// runs nearly all of the engine, and a mutant that no near test notices would wait for every test there is.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../harness/run.mjs';

/** Tests of how a text is read: all but those that try every fixture, and those of what is made of a report. */
const READING = [
  'test/core/**/*.test.ts',
  '!test/core/{acceptance,edits-apart,line-ends,registry,third-form,wording}.test.ts',
];
/** Those of lines, cells and tables before they are a report. */
const LINES = [
  'test/core/syntax/**/*.test.ts',
  'test/core/{headings,keep-columns,layouts,memo,table-shapes,text,value,value-shapes,wrapping}.test.ts',
];

/** A family of rules, held by the tests that have the names of its rules. */
function family(name) {
  const mutate = `server/src/core/rules/${name}/*.ts`;
  const rules = globSync(mutate, { cwd: root }).map((path) => basename(path, '.ts'));
  const tests = rules.map((rule) => `test/rules/${rule}.test.ts`).filter((path) => existsSync(join(root, path)));
  return { mutate, tests: [...tests, 'test/rules/{heard-together,silence}.test.ts'].sort() };
}

export const AREAS = {
  solve: {
    mutate: 'server/src/core/solve/**/*.ts',
    tests: ['test/{solve,repair}/*.test.ts', 'test/rules/{row-sum,column-balance,roll-up,heard-together}.test.ts'],
  },
  syntax: { mutate: 'server/src/core/syntax/**/*.ts', tests: LINES },
  report: { mutate: 'server/src/core/report/**/*.ts', tests: READING },
  arithmetic: family('arithmetic'),
  'cross-table': family('cross-table'),
  form: family('form'),
  labels: family('labels'),
  names: family('names'),
};
