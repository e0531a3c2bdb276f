// npm run package: builds dist/gongkai-report.vsix.
// vsce reads `files` of package.json, which lists what the command line's npm package holds; so it works on a copy.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bringPackages } from './bring.mjs';
import { node, root } from './run.mjs';
import { stageExtension } from './stage.mjs';

const stage = join(root, 'node_modules', '.cache', 'gongkai', 'extension');
const vsix = join(root, 'dist', 'gongkai-report.vsix');

bringPackages();
const built = node(['esbuild.mjs'], { quiet: true });
if (built !== 0) process.exit(built);

stageExtension(stage);
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
