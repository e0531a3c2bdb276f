import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { SOURCES } from '../converters/inputs.ts';
import { run } from '../converters/run/program.ts';
import { WEB_FIXTURES } from './html/fixtures.ts';
import { pageOf } from './html/pages.ts';
import { PDF_KINDS, type PdfKind } from './pdf/kinds.ts';
import { lightened } from './pdf/lightened.ts';

const FOOTER =
  '<div style="width: 100%; font-size: 9pt; text-align: center">— <span class="pageNumber"></span> —</div>';

/** Writes the saved pages anew. */
export function makeWeb(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, kind, model } of WEB_FIXTURES) writeFileSync(join(folder, file), pageOf(kind, model));
}

/** Has LibreOffice and the browser write the PDFs anew. */
export async function makePdf(folder: string, scratch: string, browser: Browser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const kind of PDF_KINDS) writeFileSync(join(folder, kind.file), await pdfOf(kind, scratch, browser));
}

async function pdfOf({ file, writer, source, model }: PdfKind, scratch: string, browser: Browser): Promise<Uint8Array> {
  const name = basename(file, '.pdf');
  const input = join(scratch, `${name}.${source.startsWith('docx') ? 'docx' : 'html'}`);
  writeFileSync(input, await SOURCES[source](model));
  if (writer === 'chromium') {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(input).href);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
    });
    await page.close();
    return lightened(pdf);
  }
  const office = (to: string, from: string) =>
    run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(scratch, 'office')).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        scratch,
        from,
      ],
      scratch,
    );
  if (writer === 'soffice-odt') await office('odt', input);
  await office('pdf', writer === 'soffice-odt' ? input.replace(/docx$/, 'odt') : input);
  return readFileSync(join(scratch, `${name}.pdf`));
}
