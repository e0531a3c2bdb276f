// Writes what follows from the rules and forms: pages of rules, settings by rule, the grammar. --check only compares.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { collectedCases } from './rule-cases.mjs';
import { root } from './run.mjs';

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/harness/generate/generated.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/support')) },
  write: false,
});
const { generated, FOLDERS } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
const files = new Map(Object.entries(generated(read, await collectedCases())));
const wrong = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const superfluous = FOLDERS.flatMap((folder) =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
).filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  for (const path of [...wrong, ...superfluous]) console.error(`${path} is not what test/harness/generate.mjs writes`);
  process.exitCode = wrong.length + superfluous.length > 0 ? 1 : 0;
} else {
  for (const path of wrong) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path));
  }
  for (const path of superfluous) rmSync(join(root, path));
}
