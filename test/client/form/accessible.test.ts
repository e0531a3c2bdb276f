import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/core/analyze.ts';
import { formView } from '../../../server/src/core/features/form/form-view.ts';
import { formPage } from '../../../server/src/core/features/form/html/page.ts';
import { proseOf } from '../../../server/src/core/features/form/prose.ts';
import { renderAny } from '../../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../../support/model.ts';
import { themesFrom, violationsOn } from './axe.ts';
import { browser, formOf, stage } from './stage.ts';

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

describe.each(themesFrom(0))('in %s', (theme) => {
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
