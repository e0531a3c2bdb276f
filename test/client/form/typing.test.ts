import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankReport } from '../../../server/src/core/features/blank-report.ts';
import { browser, formOf } from './stage.ts';
import { TEXT, WRONG, cell, paste, press, shown } from './user.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await browser()), 60_000);
afterAll(() => chromium.close());

describe('typing', () => {
  it('begins with a digit, is written by Enter and Tab and given up by Escape', async () => {
    const view = await shown(chromium);
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
    const view = await shown(chromium);
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
    const view = await shown(chromium);
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

  it('is written to the report in which it was typed, where another is shown meanwhile', async () => {
    const view = await shown(chromium);
    await cell(view, 'requests/new/natural-person').click();
    await press(view, '7');
    await view.tell(formOf(TEXT, { report: 'file:///别的.txt' }));
    expect(await view.told()).toContainEqual({
      ...{ kind: 'fill', number: 1, left: 0 },
      cells: [{ cell: 'requests/new/natural-person', words: '7' }],
    });
    expect(view.reports()).toEqual(['', 'file:///年报.txt']);
    expect(await cell(view, 'requests/new/natural-person').innerText()).toBe('0');
    expect(await view.page.locator('td.cursor').count()).toBe(0);
  });

  it('clears by Delete what is chosen', async () => {
    const view = await shown(chromium);
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
    const view = await shown(chromium, TEXT, { isOpen: false });
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
    const view = await shown(chromium);
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
    const view = await shown(chromium);
    await cell(view, 'requests/carried-out/other').click();
    await view.told();
    await paste(view, '1\t2\t3\n4\t5\t6');
    expect(await view.told()).toMatchObject([{ kind: 'fill', left: 4, cells: [{ words: '1' }, { words: '2' }] }]);
  });
});

it('a blank report is filled in with hardly more keys than it has digits and cells', async () => {
  const view = await shown(chromium, blankReport('云岭市档案局', 2024)!);
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
