import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { readPdf } from '../../server/src/papers/pdf/read-pdf.ts';
import { SOURCES } from '../converters/inputs.ts';
import { REPORTS } from '../converters/reports.ts';
import { run } from '../converters/run/program.ts';
import { WEB_FIXTURES } from './html/fixtures.ts';
import { pageOf } from './html/pages.ts';
import { PDF_KINDS, type PdfKind } from './pdf/kinds.ts';
import { lightened } from './pdf/lightened.ts';
import { paperIn, rulesIn } from './analysed.ts';

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

/**
 * Has both write every report in which a fault is planted, and reads it again.
 * @returns a line for each fault that is not found, and for each other thing that is said, and how many were looked at
 */
export async function missedInPdf(scratch: string, browser: Browser): Promise<{ all: number; lines: string[] }> {
  const lines: string[] = [];
  let all = 0;
  for (const { name, model, fault } of REPORTS) {
    if (!fault) continue;
    for (const [writer, source] of [
      ['soffice', 'docx'],
      ['chromium', 'html'],
    ] as const) {
      const bytes = await pdfOf({ file: `${name}.pdf`, writer, source, model }, scratch, browser);
      const rules = rulesIn(paperIn(await readPdf(new Uint8Array(bytes))).text);
      all++;
      if (!fault.rules.some((rule) => rules.includes(rule))) lines.push(`${name}, ${writer}: missed`);
      for (const rule of rules) if (!fault.rules.includes(rule)) lines.push(`${name}, ${writer}: ${rule}`);
    }
  }
  return { all, lines };
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
