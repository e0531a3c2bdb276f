// npm run package: builds dist/gongkai-report.vsix, with nothing in it but what the extension uses.
// vsce reads `files` of package.json, which lists what the command line's npm package holds; so it works on a copy.
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringPackages } from './bring.mjs';
import { node, root } from './run.mjs';

const WANTED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client/icon.png',
  'dist/browser/client.js',
  'dist/browser/server.js',
  'dist/client.js',
  'dist/server',
  'dist/server.js',
  'docs/rules',
  'package.nls.en.json',
  'package.nls.json',
  'syntaxes',
];
/** Members of the manifest that are of no use in an installed extension. */
const LEFT_OUT = ['allowScripts', 'bin', 'devDependencies', 'files', 'private', 'scripts'];

const stage = join(root, 'node_modules', '.cache', 'gongkai', 'extension');
const vsix = join(root, 'dist', 'gongkai-report.vsix');

bringPackages();
const built = node(['esbuild.mjs'], { quiet: true });
if (built !== 0) process.exit(built);

rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const path of WANTED) cpSync(join(root, path), join(stage, path), { recursive: true });
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const member of LEFT_OUT) delete manifest[member];
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const status = node(
  [
    join(root, 'node_modules/@vscode/vsce/vsce'),
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ],
  { cwd: stage, quiet: true },
);
if (status === 0) console.log(`dist/gongkai-report.vsix: ${(statSync(vsix).size / 1024).toFixed(0)} KB`);
process.exitCode = status;
