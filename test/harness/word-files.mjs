// Makes test/papers/fixtures/word/ anew: reports as Word files, in the ways of many programs.
// node test/harness/word-files.mjs [NAME…] makes those whose names begin so. It needs pandoc and LibreOffice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onPath } from './on-path.mjs';
import { root } from './run.mjs';

for (const [program, needed] of [
  ['pandoc', 'pandoc'],
  ['soffice', 'libreoffice-writer-nogui'],
]) {
  if (onPath([program]) === undefined) {
    console.error(`缺少 ${program}，请先安装（Debian：apt-get install ${needed}）。Please install ${program} first.`);
    process.exit(1);
  }
}

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/papers/word/make.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/papers/word')) },
  write: false,
});
const { make } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-word-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
await make(process.argv.slice(2), scratch, join(root, 'test/papers/fixtures/word'));
