// The code of the threads of a campaign, which hold the engine against one that takes no short cuts.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** Takes every text to bear every sign, so that everything is looked for. */
const looking = {
  name: 'looking',
  setup({ onLoad }) {
    onLoad({ filter: /core[\\/]text[\\/]signs\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const contents = code.replace('function hasAll(', 'function hasAll() { return true; }\nfunction unused(');
      if (contents === code) throw new Error('signs.ts has no function hasAll');
      return { contents, loader: 'ts' };
    });
  },
};

/** What is held against it has an engine of its own. */
const apart = {
  name: 'apart',
  setup({ onLoad }) {
    onLoad({ filter: /fuzz[\\/]fresh\.ts$/ }, async ({ path }) => ({ contents: await bundled(path, looking) }));
  },
};

/** The code of a module with all that it imports. */
async function bundled(entry, plugin) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [plugin],
    write: false,
  });
  return outputFiles[0].text;
}

/** @returns the address of the code of `entry`, a module that is to run in a thread */
export async function workerCode(entry) {
  const code = await bundled(entry, apart);
  return new URL(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
