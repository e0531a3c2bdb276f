// All test files of an area and what they import in one script, which is run anew for each mutant: compiling it once is
// what makes a mutant cost less than a second instead of two and more.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { collection } from './tests.mjs';

const SETUP = './test/support/seed.ts';
const require = createRequire(import.meta.url);

/**
 * @param {readonly string[]} globs of test files in `folder`, some behind a `!`
 * @returns a function that makes a fresh instance of the engine and of its tests: `testsOf(file)` declares those of a file
 */
export async function bundleOf(folder, globs) {
  const files = globSync(globs, { cwd: folder }).sort();
  const entry = [`require('${SETUP}');`, ...files.map((file) => `exports['${file}'] = () => require('./${file}');`)];
  const { version } = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8'));
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: { contents: entry.join('\n'), resolveDir: folder },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vitest', 'fast-check'],
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [{ name: 'places', setup: tellPlaces }],
    logLevel: 'error',
    write: false,
  });
  const script = new Script(`(function (require, exports) {${outputFiles[0].text}\n})`, { filename: 'tests.cjs' });
  const instance = () => {
    const { vitest, declared } = collection();
    const load = {};
    script.runInThisContext()((name) => (name === 'vitest' ? vitest : require(name)), load);
    return {
      testsOf: (file) => {
        load[file]();
        return declared.splice(0).map(({ name, run }) => ({ id: `${file} > ${name}`, run }));
      },
    };
  };
  return { files, instance };
}

/** A test that reads fixtures asks where it stands. */
function tellPlaces({ onLoad }) {
  onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' };
  });
}
