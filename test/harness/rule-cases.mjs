// What the tests of rules say of each rule, without running them: texts on which it speaks, and on which it does not.
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from './run.mjs';

/**
 * `testRule` of `test/support/rule-test.ts` and `testAcross` of `across-test.ts`, which only collect; and of vitest what
 * test files use beside them.
 */
const STUBS = {
  rules: `export const cases = [];
    export function testRule(rule, { speaks, silent }) {
      cases.push({ rule, speaks: Object.values(speaks), silent: Object.values(silent) });
    }`,
  across: `export const several = [];
    export function testAcross(rule, { speaks }) {
      several.push({ rule, speaks: Object.values(speaks) });
    }`,
  vitest: `export const describe = Object.assign(() => {}, { each: () => () => {} });
    export const [it, test] = [describe, describe];
    export const expect = undefined;`,
};

const stubs = {
  name: 'stubs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/rule-test\.ts$/ }, () => ({ path: 'rules', namespace: 'stub' }));
    onResolve({ filter: /\/across-test\.ts$/ }, () => ({ path: 'across', namespace: 'stub' }));
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'stub' }));
    onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({ contents: STUBS[path] }));
  },
};

/**
 * @returns the cases of every rule that `testRule` tests, and of those between several texts that `testAcross` does; marks
 *   stand in the texts on which they speak
 */
export async function collectedCases() {
  const files = globSync('test/rules/*.test.ts', { cwd: root }).sort();
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `${files.map((file) => `import './${file}';`).join('\n')} export { cases } from './rule-test.ts'; export { several } from './across-test.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/support')) },
    plugins: [stubs],
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { cases, several } = await import(`data:text/javascript;base64,${code}`);
  return { cases, several };
}

/** @returns every text on which a rule speaks, without its marks */
export async function faultyTexts() {
  const { cases } = await collectedCases();
  return cases.flatMap(({ speaks }) => speaks.map(({ text }) => text.replace(/[⟦⟧‸]/g, '')));
}
