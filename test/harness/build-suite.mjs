// Builds the suite for the extension hosts of Node and of a browser, and the texts that it opens, into out/vscode/.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';
import { MARK } from './workbench.mjs';

const OUT = join(root, 'out/vscode');
const SOURCES = join(root, 'test/vscode');
const common = { bundle: true, charset: 'utf8', format: 'cjs', external: ['vscode'], logLevel: 'warning' };

/** @returns {Promise<{ node: string, web: string, workspace: string }>} the two modules, and the folder of texts */
export async function buildSuite() {
  const given = ['GONGKAI_SUITE_FAIL', 'GONGKAI_SUITE_GREP'];
  const define = Object.fromEntries(
    given.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
  );
  rmSync(OUT, { recursive: true, force: true });
  const [node, web] = [join(OUT, 'node.js'), join(OUT, 'web.js')];
  await Promise.all([
    build({
      ...common,
      ...{ entryPoints: [join(SOURCES, 'node.ts')], outfile: node, platform: 'node', target: 'node20', define },
      external: ['vscode', 'mocha'],
    }),
    build({
      ...common,
      ...{ entryPoints: [join(SOURCES, 'web.ts')], outfile: web, platform: 'browser', target: 'es2022' },
      mainFields: ['browser', 'module', 'main'],
      // `assert` is the npm package of that name here. It asks for more of Node when it fails.
      banner: { js: 'globalThis.process ??= { env: {}, versions: {}, nextTick: queueMicrotask };' },
      define: {
        ...define,
        'process.env.GONGKAI_MARK': JSON.stringify(MARK),
        'process.env.NODE_DEBUG': 'undefined',
        global: 'globalThis',
      },
    }),
  ]);
  return { node, web, workspace: await writeTexts() };
}

async function writeTexts() {
  const writer = join(OUT, 'fixtures.mjs');
  const here = JSON.stringify(join(root, 'test/support'));
  await build({
    ...{ entryPoints: [join(SOURCES, 'fixtures.ts')], outfile: writer, platform: 'node', target: 'node20' },
    ...{ bundle: true, format: 'esm', define: { 'import.meta.dirname': here }, logLevel: 'warning' },
  });
  const { writeFixtures } = await import(pathToFileURL(writer).href);
  const workspace = join(OUT, 'workspace');
  writeFixtures(workspace);
  return workspace;
}
