import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankReport } from '../../../server/src/core/features/blank-report.ts';
import { renderAny } from '../../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../../support/model.ts';
import { type Stage, browser, formOf, stage } from './stage.ts';

const MODEL = withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5');
/** A wrong cell in a table, and a missing part. */
const TEXT = renderAny(MODEL, 'L3').replace(/^六、.*$/m, '');
const WRONG = 'requests/carried-out/natural-person';

let chromium: Browser;
beforeAll(async () => void (chromium = await browser()), 60_000);
afterAll(() => chromium.close());

async function shown(text = TEXT, rest: Parameters<typeof formOf>[1] = {}): Promise<Stage> {
  const opened = await stage(chromium);
  await opened.tell(formOf(text, rest));
  await opened.told();
  return opened;
}

const cell = ({ page }: Stage, key: string) => page.locator(`td[data-cell="${key}"]`);
const chosen = ({ page }: Stage) =>
  page
    .locator('td[aria-selected="true"]')
    .evaluateAll((cells) => cells.map((each) => (each as HTMLElement).dataset.cell));

async function press({ page }: Stage, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What is copied when somebody asks for it. */
async function copied({ page }: Stage): Promise<string> {
  await page.evaluate(
    `document.addEventListener('copy', (event) => (globalThis.copied = event.clipboardData.getData('text/plain')), { once: true })`,
  );
  await page.keyboard.press('Control+c');
  return page.evaluate('globalThis.copied');
}

async function paste({ page }: Stage, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, text);
}

describe('going through the form', () => {
  it('tells of the cell that somebody clicks, and what is wrong with it', async () => {
    const view = await shown();
    await cell(view, WRONG).click();
    expect(await view.told()).toEqual([{ kind: 'cell', cell: WRONG }]);
    expect(await view.at()).toBe(WRONG);
    expect(await view.page.locator('#told').innerText()).toMatch(/^四、结转下年度继续办理，自然人　5\n应为 0/);
  });

  it('goes by arrows as in a sheet, through merged cells too', async () => {
    const view = await shown();
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
    const view = await shown();
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
    const view = await shown();
    await cell(view, 'review/litigation-after/total').click();
    await press(view, 'Tab');
    expect(await view.at()).toBeNull();
    await cell(view, 'review/litigation-after/total').click();
    await press(view, 'Escape');
    expect(await view.page.evaluate(() => (document.activeElement as HTMLElement).dataset.act)).toBe('previous');
  });

  it('goes from fault to fault, to its cell or to the sentence about it', async () => {
    const view = await shown();
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
    const view = await shown();
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
    const view = await shown();
    await view.tell({ kind: 'mark', cell: 'review/reconsideration/total' });
    expect(await cell(view, 'review/reconsideration/total').getAttribute('class')).toContain('cursor');
    await cell(view, WRONG).click();
    await view.tell({ kind: 'mark', cell: 'requests/new/total' });
    expect(await view.at()).toBe(WRONG);
    await view.tell({ kind: 'mark', cell: null });
    expect(await view.page.locator('td.cursor').count()).toBe(1);
  });
});

describe('a form that is shown anew', () => {
  it('leaves the keyboard, the block and the place on the page as they were', async () => {
    const view = await shown();
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
    const view = await shown();
    await view.tell(formOf('今天天气很好。'));
    expect(await view.page.locator('main').innerText()).toBe('没有认出政府信息公开年报，没有表可看。');
    await view.tell(formOf(TEXT));
    expect(await view.page.locator('td[data-cell]').count()).toBe(200);
  });

  it('shows hostile words as words', async () => {
    const hostile = withFigure(MODEL, 'requests', 'granted', 'social', '<img src=x onerror="told.push(1)">');
    const view = await shown(renderAny(hostile, 'L3'));
    expect(await view.page.locator('main img').count()).toBe(0);
    expect(await cell(view, 'requests/granted/social').innerText()).toContain('<img src=x');
    expect(await view.told()).toEqual([]);
  });
});

describe('a block', () => {
  it('is chosen by Shift and arrows and by the mouse, and copied as sheets do', async () => {
    const model = withFigure(MODEL, 'requests', 'granted', 'enterprise', '12');
    const view = await shown(renderAny(model, 'L3'));
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

describe('typing', () => {
  it('begins with a digit, is written by Enter and Tab and given up by Escape', async () => {
    const view = await shown();
    await cell(view, 'requests/new/natural-person').click();
    await view.told();
    await press(view, '1', '2', 'Tab', '3', 'Enter', '4', 'Escape');
    expect((await view.told()).filter(({ kind }) => kind === 'fill')).toEqual([
      { kind: 'fill', number: 1, cells: [{ cell: 'requests/new/natural-person', words: '12' }], left: 0 },
      { kind: 'fill', number: 2, cells: [{ cell: 'requests/new/enterprise', words: '3' }], left: 0 },
    ]);
    expect(await view.at()).toBe('requests/carried-in/natural-person');
    expect(await cell(view, 'requests/new/natural-person').innerText()).toBe('12');
    expect(await cell(view, 'requests/carried-in/natural-person').innerText()).toBe('0');
  });

  it('goes on with what is there by F2, and writes nothing where nothing changed', async () => {
    const view = await shown();
    await cell(view, WRONG).click();
    await view.told();
    await press(view, 'F2', 'End', '0', 'Enter');
    await cell(view, WRONG).dblclick();
    await press(view, 'Enter');
    expect((await view.told()).filter(({ kind }) => kind === 'fill')).toEqual([
      { kind: 'fill', number: 1, cells: [{ cell: WRONG, words: '50' }], left: 0 },
    ]);
  });

  it('is not disturbed by a form that comes meanwhile, and keeps what that does not have yet', async () => {
    const view = await shown();
    await cell(view, 'requests/new/natural-person').click();
    await press(view, '1', 'Tab', '2');
    await view.tell(formOf(TEXT, { filled: 0 }));
    expect(await view.page.locator('td input').inputValue()).toBe('2');
    await press(view, '3', 'Tab');
    expect(await cell(view, 'requests/new/natural-person').innerText()).toBe('1');
    expect(await cell(view, 'requests/new/enterprise').innerText()).toBe('23');
    // The second filling was refused: the text is as it was.
    await view.tell(formOf(TEXT, { filled: 2 }));
    expect(await cell(view, 'requests/new/enterprise').innerText()).toBe('0');
  });

  it('clears by Delete what is chosen', async () => {
    const view = await shown();
    await cell(view, 'requests/granted/natural-person').click();
    await press(view, 'Shift+ArrowRight', 'Delete');
    expect((await view.told()).at(-1)).toEqual({
      ...{ kind: 'fill', number: 1, left: 0 },
      cells: [
        { cell: 'requests/granted/natural-person', words: '' },
        { cell: 'requests/granted/enterprise', words: '' },
      ],
    });
  });

  it('does nothing where the text cannot be changed', async () => {
    const view = await shown(TEXT, { isOpen: false });
    await cell(view, WRONG).click();
    await view.told();
    await press(view, '1', 'F2', 'Delete');
    await paste(view, '1\t2');
    expect([await view.told(), await view.page.locator('td input').count()]).toEqual([[], 0]);
    expect(await view.page.locator('[data-act="recalculate"]').isDisabled()).toBe(true);
  });
});

describe('pasting', () => {
  it('fills a block from the first chosen cell on, in one filling', async () => {
    const view = await shown();
    await cell(view, 'requests/new/natural-person').click();
    await view.told();
    const rows = [1, 2, 3].map((row) => [1, 2, 3, 4, 5, 6, 7].map((column) => String(row * 10 + column)));
    await paste(view, rows.map((row) => row.join('\t')).join('\r\n') + '\r\n');
    const [filling, ...others] = await view.told();
    expect(others).toEqual([]);
    if (filling?.kind !== 'fill') throw new Error('nothing was filled in');
    expect(filling.left).toBe(0);
    expect(filling.cells.map(({ words }) => words)).toEqual(rows.flat());
    expect(filling.cells.at(-1)!.cell).toBe('requests/granted/total');
  });

  it('says how many cells find no room in the table', async () => {
    const view = await shown();
    await cell(view, 'requests/carried-out/other').click();
    await view.told();
    await paste(view, '1\t2\t3\n4\t5\t6');
    expect(await view.told()).toMatchObject([{ kind: 'fill', left: 4, cells: [{ words: '1' }, { words: '2' }] }]);
  });
});

it('a blank report is filled in with hardly more keys than it has digits and cells', async () => {
  const view = await shown(blankReport('云岭市档案局', 2024)!);
  const filled = new Set<string>();
  let keys = 0;
  let digits = 0;
  const tap = async (key: string) => {
    if (++keys > 2000) throw new Error('the keys lead nowhere');
    await view.page.keyboard.press(key);
  };
  /** Fills the parts of each row, as a clerk reads them off a sheet; totals are left to recalculation. */
  const fillFrom = async (first: string, last: string) => {
    await cell(view, first).click();
    for (;;) {
      const at = (await view.at())!;
      if (at.startsWith('requests/total/')) {
        await tap('Enter');
        continue;
      }
      if (!at.endsWith('/total')) {
        for (const digit of String(filled.size % 20)) {
          digits++;
          await tap(digit);
        }
        filled.add(at);
      }
      if (at === last) return tap('Enter');
      await tap('Tab');
    }
  };
  await fillFrom('requests/new/natural-person', 'requests/carried-out/other');
  await fillFrom('review/reconsideration/upheld', 'review/litigation-after/pending');
  const told = (await view.told()).filter((each) => each.kind === 'fill');
  expect(told.flatMap(({ cells }) => cells.map(({ cell: key }) => key)).sort()).toEqual([...filled].sort());
  expect(filled.size).toBe(24 * 6 + 12);
  expect(keys).toBeLessThanOrEqual(1.2 * (digits + filled.size));
}, 120_000);
