// Makes test/papers/fixtures/web and test/papers/fixtures/pdf anew, by hand: saved pages of our own, and PDFs that
// LibreOffice and a browser write. node test/harness/papers-pages.mjs
// With --faults it keeps nothing: it has PDFs written of all reports with a fault, and tells which is not found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { onPath } from './on-path.mjs';
import { root } from './run.mjs';

const executablePath = onPath(['chromium', 'chromium-browser', 'google-chrome']);
if (onPath(['soffice']) === undefined || executablePath === undefined)
  throw new Error('soffice and chromium are needed');

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-papers-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const bundle = join(scratch, 'make.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/papers/make-pages.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
});
const { makeWeb, makePdf, missedInPdf } = await import(bundle);
const fixtures = join(root, 'test/papers/fixtures');
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath, args });
try {
  if (process.argv.includes('--faults')) {
    const { all, lines } = await missedInPdf(scratch, browser);
    console.log([`${all} PDFs with a fault`, ...lines].join('\n'));
    process.exitCode = lines.length > 0 ? 1 : 0;
  } else {
    makeWeb(join(fixtures, 'web'));
    await makePdf(join(fixtures, 'pdf'), scratch, browser);
  }
} finally {
  await browser.close();
}
