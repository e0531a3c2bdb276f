import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderAny } from '../../support/all-layouts.ts';
import { withFigure } from '../../support/model.ts';
import { browser, formOf } from './stage.ts';
import { MODEL, TEXT, WRONG, cell, chosen, copied, press, shown } from './user.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await browser()), 60_000);
afterAll(() => chromium.close());

describe('going through the form', () => {
  it('tells of the cell that somebody clicks, and what is wrong with it', async () => {
    const view = await shown(chromium);
    await cell(view, WRONG).click();
    expect(await view.told()).toEqual([{ kind: 'cell', cell: WRONG }]);
    expect(await view.at()).toBe(WRONG);
    expect(await view.page.locator('#told').innerText()).toMatch(/^四、结转下年度继续办理，自然人　5\n应为 0/);
  });

  it('keeps which report it shows, for a window that is loaded anew', async () => {
    const view = await shown(chromium);
    expect(await view.kept()).toEqual({ report: 'file:///年报.txt' });
    await view.tell(formOf(TEXT, { report: '' }));
    expect(await view.kept()).toEqual({ report: '' });
  });

  it('goes by arrows as in a sheet, through merged cells too', async () => {
    const view = await shown(chromium);
    await cell(view, 'disclosure/normative/repealed').click();
    await press(view, 'ArrowDown');
    expect(await view.at()).toBe('disclosure/license/decisions');
    await press(view, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await view.at()).toBe('disclosure/fee/amount');
    await press(view, 'ArrowDown');
    expect(await view.at()).toMatch(/^requests\/new\//);
    await press(view, 'ArrowRight', 'ArrowUp', 'ArrowLeft');
    expect(await view.at()).toBe('disclosure/fee/amount');
  });

  it('goes by Tab along the rows, and by Enter below the cell in which Tab began', async () => {
    const view = await shown(chromium);
    await cell(view, 'requests/granted/natural-person').click();
    await press(view, 'Tab', 'Tab', 'Enter');
    expect(await view.at()).toBe('requests/partly-granted/natural-person');
    await cell(view, 'requests/granted/total').click();
    await press(view, 'Tab');
    expect(await view.at()).toBe('requests/partly-granted/natural-person');
    await press(view, 'Shift+Tab');
    expect(await view.at()).toBe('requests/granted/total');
  });

  it('lets the keyboard out at the end of the form, and to the buttons by Escape', async () => {
    const view = await shown(chromium);
    await cell(view, 'review/litigation-after/total').click();
    await press(view, 'Tab');
    expect(await view.at()).toBeNull();
    await cell(view, 'review/litigation-after/total').click();
    await press(view, 'Escape');
    expect(await view.page.evaluate(() => (document.activeElement as HTMLElement).dataset.act)).toBe('previous');
  });

  it('goes from fault to fault, to its cell or to the sentence about it', async () => {
    const view = await shown(chromium);
    await cell(view, 'disclosure/rules/issued').click();
    await view.told();
    await press(view, 'F8');
    expect(await view.at()).toBe(WRONG);
    await press(view, 'F8');
    expect(await view.page.evaluate(() => (document.activeElement as HTMLElement).dataset.fault)).toBe('1');
    await press(view, 'F8', 'Shift+F8');
    expect(await view.told()).toEqual([
      { kind: 'cell', cell: WRONG },
      { kind: 'fault', index: 0 },
      { kind: 'fault', index: 1 },
      { kind: 'fault', index: 0 },
      { kind: 'fault', index: 1 },
    ]);
    await view.page.locator('[data-act="next"]').click();
    expect((await view.told()).at(-1)).toEqual({ kind: 'fault', index: 0 });
  });

  it('leads to headings, and calls what there is for recalculation and acceptance', async () => {
    const view = await shown(chromium);
    expect(await view.page.locator('[data-act="accept"]').isDisabled()).toBe(true);
    await view.page.locator('[data-section="2"]').click();
    await cell(view, WRONG).click();
    await view.page.locator('[data-act="accept"]').click();
    await view.page.locator('[data-act="recalculate"]').click();
    await cell(view, WRONG).click();
    await press(view, 'Control+z', 'Control+y', 'Control+Shift+Z');
    expect(await view.told()).toEqual([
      { kind: 'section', index: 2 },
      { kind: 'cell', cell: WRONG },
      { kind: 'accept', cell: WRONG },
      { kind: 'recalculate' },
      { kind: 'undo' },
      { kind: 'redo' },
      { kind: 'redo' },
    ]);
  });
});

describe('the cursor of the text', () => {
  it('marks its cell, and does not move the one that somebody works in', async () => {
    const view = await shown(chromium);
    await view.tell({ kind: 'mark', cell: 'review/reconsideration/total' });
    expect(await cell(view, 'review/reconsideration/total').getAttribute('class')).toContain('cursor');
    await cell(view, WRONG).click();
    await view.tell({ kind: 'mark', cell: 'requests/new/total' });
    expect(await view.at()).toBe(WRONG);
    await view.tell({ kind: 'mark', cell: null });
    expect(await view.page.locator('td.cursor').count()).toBe(1);
  });
});

describe('the keyboard', () => {
  it('comes into the form by Tab from the buttons, and by arrows', async () => {
    const view = await shown(chromium);
    await press(view, 'ArrowDown');
    expect(await view.at()).toBe('disclosure/rules/issued');
    await cell(view, WRONG).click();
    await press(view, 'Escape', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(await view.told()).toEqual([
      { kind: 'cell', cell: 'disclosure/rules/issued' },
      { kind: 'cell', cell: WRONG },
    ]);
    expect(await view.page.evaluate(() => (document.activeElement as HTMLElement).dataset.section)).toBe('0');
    await view.page.locator('[data-section="4"]').focus();
    await press(view, 'Tab');
    expect(await view.at()).toBe(WRONG);
  });

  it('is at the cell of the cursor when the view is opened', async () => {
    const view = await shown(chromium);
    await view.tell({ kind: 'mark', cell: WRONG });
    expect([await view.at(), await view.told()]).toEqual([WRONG, []]);
  });
});

describe('a form that is shown anew', () => {
  it('leaves the keyboard, the block and the place on the page as they were', async () => {
    const view = await shown(chromium);
    await cell(view, 'requests/denied.process/enterprise').click();
    await press(view, 'Shift+ArrowRight', 'Shift+ArrowRight');
    const place = () => view.page.locator('main').evaluate(({ scrollTop }) => scrollTop);
    const before = [await place(), await chosen(view), await view.at()];
    await view.tell(formOf(renderAny(withFigure(MODEL, 'requests', 'carried-out', 'natural-person', '0'), 'L3')));
    expect([await place(), await chosen(view), await view.at()]).toEqual(before);
    expect(before[0]).toBeGreaterThan(0);
    expect(await cell(view, WRONG).getAttribute('data-state')).toBe('right');
    expect(await view.page.locator('.sum').innerText()).toContain('42/42');
  });

  it('may be a sentence, and a form again', async () => {
    const view = await shown(chromium);
    await view.tell(formOf('今天天气很好。'));
    expect(await view.page.locator('main').innerText()).toBe('没有认出政府信息公开年报，没有表可看。');
    await view.tell(formOf(TEXT));
    expect(await view.page.locator('td[data-cell]').count()).toBe(200);
  });

  it('shows hostile words as words', async () => {
    const hostile = withFigure(MODEL, 'requests', 'granted', 'social', '<img src=x onerror="told.push(1)">');
    const view = await shown(chromium, renderAny(hostile, 'L3'));
    expect(await view.page.locator('main img').count()).toBe(0);
    expect(await cell(view, 'requests/granted/social').innerText()).toContain('<img src=x');
    expect(await view.told()).toEqual([]);
  });
});

describe('a block', () => {
  it('is chosen by Shift and arrows and by the mouse, and copied as sheets do', async () => {
    const model = withFigure(MODEL, 'requests', 'granted', 'enterprise', '12');
    const view = await shown(chromium, renderAny(model, 'L3'));
    await cell(view, 'requests/granted/natural-person').click();
    await press(view, 'Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await copied(view)).toBe('0\t12\n0\t0');
    const [from, to] = [cell(view, 'requests/new/natural-person'), cell(view, 'requests/granted/total')];
    await from.hover();
    await view.page.mouse.down();
    await to.hover();
    await view.page.mouse.up();
    expect((await chosen(view)).length).toBe(21);
    expect((await copied(view)).split('\n').map((row) => row.split('\t').length)).toEqual([7, 7, 7]);
    await press(view, 'ArrowLeft');
    expect(await chosen(view)).toEqual(['requests/granted/other']);
  });
});
