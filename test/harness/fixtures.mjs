// Makes test/fixtures/converted/ anew: reports written as HTML and .docx, and turned to text by real converters.
// node test/harness/fixtures.mjs [NAME…] makes those whose folders begin so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringPackages } from './bring.mjs';
import { onPath } from './on-path.mjs';
import { root } from './run.mjs';

bringPackages();
const { build } = await import('esbuild');
const { launchBrowser } = await import('./workbench.mjs');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/converters/run/make.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { make, lackingPackages } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const lacking = lackingPackages((program) => onPath([program]) !== undefined);
if (lacking.length > 0) {
  const packages = lacking.join(' ');
  console.error(
    `缺少转换程序或字体，请先安装（Debian：apt-get install ${packages}）。` +
      `Converters or fonts are missing, please install them first (Debian packages: ${packages}).`,
  );
  process.exit(1);
}

const start = performance.now();
const tell = (what) => console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-fixtures-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const browser = await launchBrowser();
try {
  await make(process.argv.slice(2), { browser, scratch, out: join(root, 'test/fixtures/converted'), tell });
} finally {
  await browser.close();
}
