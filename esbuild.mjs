// Bundles what ships. Nothing is installed beside a bundle: it holds every package that it uses.
import { chmod, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeThirdParty } from './third-party.mjs';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  define: { __VERSION__: JSON.stringify(version) },
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  logOverride: { 'import-is-undefined': 'error' },
  mainFields: ['module', 'main'],
  metafile: true,
  minify: true,
  sourcemap: process.argv.includes('--sourcemap') && 'linked',
};
const node = {
  platform: 'node',
  target: 'node20',
  // A package of ESM (fdir) asks where it is; CommonJS has another word for that.
  define: { ...common.define, 'import.meta.url': '__filename' },
};

/**
 * What reads papers is no part of the command line's own file: most runs have no use for it, and its libraries are larger
 * than all the rest. Beside that file stands a folder, from which it is brought when a paper is there.
 */
const apart = {
  name: 'papers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}(?:\/lsp)?\/papers\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './papers/main.mjs', external: true } : null,
    );
  },
};

const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** What each bundle has of its own. */
const bundles = [
  {
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    executable: true,
    plugins: [apart],
    ...node,
  },
  { entryPoints: ['server/src/browser.ts'], outfile: 'dist/browser/server.js', format: 'iife', ...browser },
  // A worker has no modules: it runs a script more, which leaves what it offers under a name.
  {
    entryPoints: ['server/src/lsp/papers.ts'],
    outfile: 'dist/browser/papers.js',
    format: 'iife',
    globalName: 'gongkaiPapers',
    ...browser,
  },
  { entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', external: ['vscode'], ...node },
  // What runs in the page of the form beside the text.
  {
    entryPoints: ['client/src/form/webview/main.ts'],
    outfile: 'dist/webview/form.js',
    format: 'iife',
    ...browser,
  },
  // What runs on the page of two reports.
  {
    entryPoints: ['client/src/comparison/webview/main.ts'],
    outfile: 'dist/webview/comparison.js',
    format: 'iife',
    ...browser,
  },
  { entryPoints: ['client/src/browser.ts'], outfile: 'dist/browser/client.js', external: ['vscode'], ...browser },
];

/**
 * The server for Node is of several files: what answers `initialize`, and the engine, which is read when a report is
 * there. As one file all of it is read first: 12 ms, and 6 MB that the process keeps.
 */
const server = {
  entryPoints: { main: 'server/src/node.ts' },
  outdir: 'dist/server',
  ...{ platform: 'node', target: 'node20', format: 'esm', splitting: true, outExtension: { '.js': '.mjs' } },
  // Packages of CommonJS ask for modules of Node in their own way.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
};

/** The readers of papers for the command line: a file for each kind of paper. */
const papers = { ...server, entryPoints: { main: 'server/src/lsp/papers.ts' }, outdir: 'dist/papers' };

async function bundleFolder({ outdir, ...options }) {
  // The names of files change with what they hold.
  await rm(new URL(outdir, import.meta.url), { recursive: true, force: true });
  const { metafile } = await build({ ...common, outdir, ...options });
  return metafile;
}

async function bundleServer() {
  const metafile = await bundleFolder(server);
  await writeFile(new URL('dist/server.js', import.meta.url), "import('./server/main.mjs');\n");
  return metafile;
}

async function bundle({ executable, ...options }) {
  const { metafile } = await build({ ...common, ...options });
  if (executable) await chmod(new URL(options.outfile, import.meta.url), 0o755);
  return metafile;
}

/** What the extension opens as a sample is what the tests, `npm start` and the pictures take. */
const copySample = () =>
  copyFile(
    new URL('test/fixtures/sample-report.txt', import.meta.url),
    new URL('dist/sample-report.txt', import.meta.url),
  );

const built = await Promise.allSettled([bundleFolder(papers), ...bundles.map(bundle), bundleServer()]);
const failed = built.filter(({ status }) => status === 'rejected');
for (const { reason } of failed) if (!reason.errors) console.error(reason); // esbuild has shown its own errors
process.exitCode = failed.length > 0 ? 1 : 0;
if (failed.length === 0) {
  await copySample();
  // The command line is an npm package of its own; all else ships with the extension.
  const [readers, cli, ...extension] = built.map(({ value }) => value);
  const folder = (name) => join(import.meta.dirname, 'dist/third-party', name);
  await Promise.all([writeThirdParty(folder('cli'), [cli, readers]), writeThirdParty(folder('extension'), extension)]);
}
