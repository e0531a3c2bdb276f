// The texts on which the tests of rules let each rule speak, without running the tests.
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from './run.mjs';

/** `testRule` of `test/support/rule-test.ts`, which only collects; and of vitest what test files use beside it. */
const STUBS = {
  rules: `import { unmark } from './marks.ts';
    export const texts = [];
    export function testRule(name, { speaks }) {
      for (const { text } of Object.values(speaks)) texts.push(unmark(text).text);
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
    onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({
      contents: STUBS[path],
      resolveDir: join(root, 'test/support'),
    }));
  },
};

/** @returns every text of the tests of rules on which a rule speaks, without its marks */
export async function ruleTexts() {
  const files = globSync('test/rules/*.test.ts', { cwd: root }).sort();
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `${files.map((file) => `import './${file}';`).join('\n')} export { texts } from './rule-test.ts';`,
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
  const { texts } = await import(`data:text/javascript;base64,${code}`);
  return texts;
}
