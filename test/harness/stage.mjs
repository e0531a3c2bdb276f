// Lays out what the .vsix holds, with nothing in it but what the extension uses.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionPage } from './extension-page.mjs';
import { root } from './run.mjs';

const WANTED = [
  'CHANGELOG.md',
  'LICENSE',
  'client/icon.png',
  'client/walkthrough',
  'dist/browser/client.js',
  'dist/browser/papers.js',
  'dist/browser/server.js',
  'dist/client.js',
  'dist/sample-report.txt',
  'dist/server',
  'dist/server.js',
  'dist/webview',
  'docs/rules',
  'package.nls.en.json',
  'package.nls.json',
  'syntaxes',
];
/** What README links to, and a clerk needs without a network. */
const ON_PAGE = ['docs/getting-text.md'];
/** Of the code of others in it; these stand at the top, where they are looked for. */
const THIRD_PARTY = ['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'];
/** Members of the manifest that are of no use in an installed extension. */
const LEFT_OUT = ['allowScripts', 'bin', 'devDependencies', 'files', 'private', 'scripts'];

/** Fills `folder` from what has been built; throws where something is missing. */
export function stageExtension(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of WANTED) cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const name of THIRD_PARTY) {
    cpSync(join(root, 'dist/third-party/extension', name), join(folder, name));
  }
  const text = (path) => readFileSync(join(root, path), 'utf8');
  const pages = Object.fromEntries(ON_PAGE.map((path) => [path, text(path)]));
  writeFileSync(join(folder, 'README.md'), extensionPage(text('README.md'), pages));
  const manifest = JSON.parse(text('package.json'));
  for (const member of LEFT_OUT) delete manifest[member];
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
