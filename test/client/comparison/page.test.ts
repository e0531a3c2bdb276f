import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedPage } from '../../../client/src/comparison/page.ts';
import { speaker } from '../../../client/src/words/words.ts';
import { themesFrom, violationsOn } from '../form/axe.ts';
import { browser } from '../form/stage.ts';
import { NOW, type Stage, comparisonOf, stage } from './stage.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await browser()), 60_000);
afterAll(() => chromium.close());

async function shown(text = NOW): Promise<Stage> {
  const opened = await stage(chromium);
  await opened.tell(comparisonOf(text));
  await opened.told();
  return opened;
}

/** The button of this year's figure that says so. */
const figure = ({ page }: Stage, words: string) => page.locator('td button[data-after]', { hasText: words }).first();
const rowsInSight = ({ page }: Stage) => page.locator('tbody tr:not(.row):visible').count();
const focused = ({ page }: Stage) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the page of two reports', () => {
  it('asks for them once it listens', async () => {
    const opened = await stage(chromium);
    expect(await opened.told()).toEqual([{ kind: 'ready' }]);
  });

  it('leads from a figure of this year to its text, and from one of last year to the report of last year', async () => {
    const view = await shown();
    const own = figure(view, '207');
    await own.click();
    const row = view.page.locator('tr', { has: own });
    await row.locator('button[data-before]').click();
    const index = async (name: string) => Number(await row.locator(`[data-${name}]`).getAttribute(`data-${name}`));
    expect(await view.told()).toEqual([
      { kind: 'after', number: 1, index: await index('after') },
      { kind: 'before', number: 1, index: await index('before') },
    ]);
  });

  it('leads from a sentence to both texts', async () => {
    const view = await shown();
    const item = view.page.locator('.sentences li').first();
    await item.locator('[data-after]').click();
    await item.locator('[data-before]').click();
    expect((await view.told()).map(({ kind }) => kind)).toEqual(['after', 'before']);
  });

  it('shows only what has changed where somebody wants that, and keeps that while the report is typed', async () => {
    const view = await shown();
    expect(await rowsInSight(view)).toBe(200);
    await view.page.locator('[data-act="only"]').click();
    expect(await view.page.locator('[data-act="only"]').getAttribute('aria-pressed')).toBe('true');
    expect(await rowsInSight(view)).toBe(2);
    await view.tell(comparisonOf(NOW.replace('行政处罚\t', '行政处罚\t9'), 2));
    expect(await rowsInSight(view)).toBe(3);
    // The third table has not changed, and says so.
    expect(await view.page.locator('.unchanged:visible').count()).toBe(1);
    expect(await view.page.evaluate('globalThis.kept')).toEqual({ only: true });
  });

  it('tells by words what has moved much', async () => {
    const view = await shown();
    const row = view.page.locator('tr', { has: figure(view, '44') });
    expect(await row.locator('.notes').innerText()).toContain('变化大');
  });

  it('is gone through by arrows, with one stop for Tab in each table', async () => {
    const view = await shown();
    await figure(view, '207').focus();
    await view.page.keyboard.press('ArrowLeft');
    expect(await focused(view)).toBe('208');
    await view.page.keyboard.press('ArrowRight');
    expect(await focused(view)).toBe('207');
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
    const [{ kind, number }] = (await view.told()) as [{ kind: string; number: number }];
    expect([kind, number]).toEqual(['after', 1]);
    await view.page.keyboard.press('Tab');
    expect(await view.page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)).toBe('第三部分的表');
    await figure(view, '44').focus();
    expect(await view.page.locator('button[tabindex="0"]').count()).toBe(4);
  });

  it('keeps the keyboard where it is while the report is typed', async () => {
    const view = await shown();
    await figure(view, '207').focus();
    await view.tell(comparisonOf(NOW.replace('行政许可\t207', '行政许可\t206'), 2));
    expect(await focused(view)).toBe('206');
    await view.page.keyboard.press('Enter');
    expect((await view.told()).map((each) => 'number' in each && each.number)).toEqual([2]);
  });

  it('offers another report, and a page for paper', async () => {
    const view = await shown();
    await view.page.locator('[data-act="other"]').click();
    await view.page.locator('[data-act="save"]').click();
    expect(await view.told()).toEqual([{ kind: 'other' }, { kind: 'save' }]);
  });
});

describe.each(themesFrom(1))('in %s', (theme) => {
  it('everybody can read and use it', async () => {
    const { page, tell } = await stage(chromium, { theme });
    await tell(comparisonOf());
    for (const act of ['', 'only']) {
      if (act) await page.locator(`[data-act="${act}"]`).click();
      expect(await violationsOn(page)).toEqual([]);
    }
  });
});

it('the page for paper runs and loads nothing', () => {
  const page = printedPage('<对照>', '<footer></footer>', 'n', speaker('zh-cn', 'zh-cn'));
  expect(page).toContain('<title>&lt;对照&gt;</title>');
  expect(page).toContain('default-src &#39;none&#39;; style-src &#39;nonce-n&#39;');
  expect(page).not.toContain('<script');
});
