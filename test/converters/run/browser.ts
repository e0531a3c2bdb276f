import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { CONVERTERS } from '../converters.ts';
import type { Report } from '../reports.ts';
import type { Folders } from './folders.ts';

const FOOTER =
  '<div style="width: 100%; font-size: 9pt; text-align: center">— <span class="pageNumber"></span> —</div>';

/** Has the browser print the page of each report, and write down what it shows of each page that is asked for. */
export async function writeWithBrowser(browser: Browser, reports: readonly Report[], folders: Folders): Promise<void> {
  const shown = CONVERTERS.filter(({ command }) => command[0] === 'chromium').map(({ input }) => input);
  const page = await browser.newPage();
  for (const { name } of reports) {
    for (const input of new Set(['html' as const, ...shown])) {
      await page.goto(pathToFileURL(folders.file(input, name)).href);
      if (shown.includes(input)) writeFileSync(folders.text(input, name), await page.locator('body').innerText());
      if (input === 'html') {
        await page.pdf({
          path: folders.file('html.pdf', name),
          preferCSSPageSize: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: FOOTER,
        });
      }
    }
  }
  await page.close();
}
