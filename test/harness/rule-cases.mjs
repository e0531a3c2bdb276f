// What the tests of rules say of each rule, without running them: texts on which it speaks, and on which it does not.
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from './run.mjs';

/** `testRule` of `test/support/rule-test.ts`, which only collects; and of vitest what test files use beside it. */
const STUBS = {
  rules: `export const cases = [];
    export function testRule(rule, { speaks, silent }) {
      cases.push({ rule, speaks: Object.values(speaks), silent: Object.values(silent) });
    }`,
  vitest: `export const describe = Object.assign(() => {}, { each: () => () => {} });
    export const [it, test] = [describe, describe];
    export const expect = undefined;`,
};

const stubs = {
  name: 'stubs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/rule-test\.ts$/ }, () => ({ path: 'rules', namespace: 'stub' }));
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'stub' }));
    onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({ contents: STUBS[path] }));
  },
};

/** @returns the cases of every rule that `testRule` tests; marks stand in the texts on which it speaks */
export async function ruleCases() {
  const files = globSync('test/rules/*.test.ts', { cwd: root }).sort();
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `${files.map((file) => `import './${file}';`).join('\n')} export { cases } from './rule-test.ts';`,
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
  const { cases } = await import(`data:text/javascript;base64,${code}`);
  return cases;
}

/** @returns every text on which a rule speaks, without its marks */
export async function faultyTexts() {
  const cases = await ruleCases();
  return cases.flatMap(({ speaks }) => speaks.map(({ text }) => text.replace(/[⟦⟧‸]/g, '')));
}
