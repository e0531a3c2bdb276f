// Builds the suite for the extension host of Node or of a browser, and the texts that it opens, into a folder of its own.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';
import { MARK } from './workbench.mjs';

const SOURCES = join(root, 'test/vscode');
const common = { bundle: true, charset: 'utf8', format: 'cjs', external: ['vscode'], logLevel: 'warning' };

/**
 * @param {boolean} isWeb whether for the extension host of a browser
 * @returns {Promise<{ suite: string, workspace: string }>} the module, and the folder of texts
 */
export async function buildSuite(isWeb) {
  const out = join(root, 'out', isWeb ? 'vscode-web' : 'vscode');
  const given = ['GONGKAI_SUITE_FAIL', 'GONGKAI_SUITE_GREP', 'GONGKAI_THOROUGH'];
  const define = Object.fromEntries(
    given.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? '')]),
  );
  rmSync(out, { recursive: true, force: true });
  const suite = join(out, 'suite.js');
  await build({ ...common, ...(isWeb ? forBrowser(define) : forNode(define)), outfile: suite });
  return { suite, workspace: await writeTexts(out) };
}

function forNode(define) {
  return {
    ...{ entryPoints: [join(SOURCES, 'node.ts')], platform: 'node', target: 'node20', define },
    external: ['vscode', 'mocha'],
  };
}

function forBrowser(define) {
  return {
    ...{ entryPoints: [join(SOURCES, 'web.ts')], platform: 'browser', target: 'es2022' },
    mainFields: ['browser', 'module', 'main'],
    // `assert` is the npm package of that name here. It asks for more of Node when it fails.
    banner: { js: 'globalThis.process ??= { env: {}, versions: {}, nextTick: queueMicrotask };' },
    define: {
      ...define,
      'process.env.GONGKAI_MARK': JSON.stringify(MARK),
      'process.env.NODE_DEBUG': 'undefined',
      global: 'globalThis',
    },
  };
}

async function writeTexts(out) {
  const writer = join(out, 'fixtures.mjs');
  const here = JSON.stringify(join(root, 'test/support'));
  await build({
    ...{ entryPoints: [join(SOURCES, 'fixtures.ts')], outfile: writer, platform: 'node', target: 'node20' },
    ...{ bundle: true, format: 'esm', define: { 'import.meta.dirname': here }, logLevel: 'warning' },
  });
  const { writeFixtures } = await import(pathToFileURL(writer).href);
  const workspace = join(out, 'workspace');
  writeFixtures(workspace);
  return workspace;
}
