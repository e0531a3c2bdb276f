// Parts of the engine whose tests are tried by mutation, and the tests that hold each: those near to it, since one analysis
// runs nearly all of the engine, and a mutant that no near test notices would wait for every test there is.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../harness/run.mjs';

/** Tests of lines, cells and tables before they are a report. */
const LINES = [
  'test/core/syntax/**/*.test.ts',
  'test/core/{headings,keep-columns,layouts,memo,table-shapes,text,value,value-shapes,wrapping}.test.ts',
];

/** The tests that have the names of the files of these families of rules. */
function testsOf(...families) {
  const paths = globSync(
    families.map((name) => `server/src/core/rules/${name}/*.ts`),
    { cwd: root },
  );
  const tests = paths.map((path) => `test/rules/${basename(path, '.ts')}.test.ts`);
  return tests.filter((path) => existsSync(join(root, path))).sort();
}

function family(name) {
  return {
    mutate: [`server/src/core/rules/${name}/*.ts`],
    tests: [...testsOf(name), 'test/rules/{heard-together,silence}.test.ts'],
  };
}

/** What prose states is seen in what rules say of it. */
const PROSE = [
  'test/core/{prose/*,review-shapes}.test.ts',
  'test/rules/{compared-with-last-year,narrative-*}.test.ts',
  ...testsOf('narrative'),
];
/** Titles, headings, dates, contacts, tables and their rows: all but those that try every fixture, and those of lines. */
const READING = [
  'test/core/{dates/*,report/*,contacts,form,form-used,headings,keep-columns,layouts,place}.test.ts',
  'test/core/{report,table-shapes,titles-in-use,value,value-shapes,wrapping}.test.ts',
  'test/features/{outline,folding}.test.ts',
  ...testsOf('dates', 'form', 'labels', 'names', 'residue', 'structure'),
];

export const AREAS = {
  solve: {
    mutate: ['server/src/core/solve/**/*.ts'],
    tests: ['test/{solve,repair}/*.test.ts', 'test/rules/{row-sum,column-balance,roll-up,heard-together}.test.ts'],
  },
  syntax: { mutate: ['server/src/core/syntax/**/*.ts'], tests: LINES },
  prose: { mutate: ['server/src/core/report/prose/*.ts'], tests: PROSE },
  report: { mutate: ['server/src/core/report/**/*.ts', '!server/src/core/report/prose/*.ts'], tests: READING },
  arithmetic: family('arithmetic'),
  'cross-table': family('cross-table'),
  form: family('form'),
  labels: family('labels'),
  names: family('names'),
};
