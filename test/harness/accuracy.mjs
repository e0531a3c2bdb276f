// npm run accuracy: writes the page of how the texts of converters are read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/converters/accuracy/page.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'test', 'converters')) },
  write: false,
});
const { page, PAGE } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
writeFileSync(join(root, PAGE), page());
console.log(PAGE);
