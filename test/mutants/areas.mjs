// Parts of the engine whose tests are tried by mutation, and the tests that hold each: those near to it, since one analysis
// runs nearly all of the engine, and a mutant that no near test notices would wait for every test there is.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../harness/run.mjs';

/** Tests of the engine's parts but those that read every fixture over. */
const READING = ['test/core/**/*.test.ts', '!test/core/{line-ends,third-form}.test.ts'];

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
  syntax: { mutate: 'server/src/core/syntax/**/*.ts', tests: READING },
  report: { mutate: 'server/src/core/report/**/*.ts', tests: READING },
  arithmetic: family('arithmetic'),
  'cross-table': family('cross-table'),
  form: family('form'),
  labels: family('labels'),
  names: family('names'),
};
