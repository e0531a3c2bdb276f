import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { formView } from '../../../server/src/core/features/form/form-view.ts';
import { formPage } from '../../../server/src/core/features/form/html/page.ts';
import { proseOf } from '../../../server/src/core/features/form/prose.ts';
import { root } from '../../cli/support/root.ts';
import { renderAny } from '../../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../../support/model.ts';
import { browser, formOf, stage } from './stage.ts';
import { some } from '../../support/thorough.ts';

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** Wrong, blank and uncertain cells, and a part that is missing. */
const TEXT = renderAny(
  withFigure(
    withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5'),
    ...(['requests', 'granted', 'social', ''] as const),
  ),
  'L4',
).replace(/^六、.*$/m, '');

let chromium: Browser;
beforeAll(async () => void (chromium = await browser()), 60_000);
afterAll(() => chromium.close());

/** What is wrong with a page for those who do not see it, or see it otherwise: each with the elements. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** One for every change, all in a campaign. */
const THEMES = some(['light', 'dark', 'high-contrast'] as const, 3);

describe.each(THEMES)('in %s', (theme) => {
  it('the view can be read and used by everybody', async () => {
    const { page, tell } = await stage(chromium, { theme, size: { width: 700, height: 900 } });
    await tell(formOf(TEXT));
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('td[data-cell="requests/carried-out/natural-person"]').click();
    await page.keyboard.press('1');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the page that is exported can be read by everybody', async () => {
    const analysis = analyze(TEXT);
    const html = formPage(
      { view: formView(analysis, 'zh-cn'), prose: proseOf(analysis.report), language: 'zh-cn' },
      (text) => createHash('sha256').update(text).digest('base64'),
    );
    const page = await chromium.newPage({
      colorScheme: theme === 'light' ? 'light' : 'dark',
      forcedColors: theme === 'high-contrast' ? 'active' : 'none',
    });
    await page.setContent(html);
    expect(await violationsOn(page)).toEqual([]);
  });
});
