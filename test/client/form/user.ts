import type { Browser } from 'playwright-core';
import { renderAny } from '../../support/all-layouts.ts';
import { balanced, uniform, withFigure } from '../../support/model.ts';
import { type Stage, formOf, stage } from './stage.ts';

export const MODEL = withFigure(balanced(uniform(2021, '0')), 'requests', 'carried-out', 'natural-person', '5');
/** A wrong cell in a table, and a missing part. */
export const TEXT = renderAny(MODEL, 'L3').replace(/^六、.*$/m, '');
export const WRONG = 'requests/carried-out/natural-person';

/** The view of a text, before anybody has done anything. */
export async function shown(of: Browser, text = TEXT, rest: Parameters<typeof formOf>[1] = {}): Promise<Stage> {
  const opened = await stage(of);
  await opened.tell(formOf(text, rest));
  await opened.told();
  return opened;
}

/** A cell on the page. */
export const cell = ({ page }: Stage, key: string) => page.locator(`td[data-cell="${key}"]`);
/** The ids of the cells that are chosen. */
export const chosen = ({ page }: Stage) =>
  page
    .locator('td[aria-selected="true"]')
    .evaluateAll((cells) => cells.map((each) => (each as HTMLElement).dataset.cell));

/** Presses keys, one after the other. */
export async function press({ page }: Stage, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What is copied when somebody asks for it. */
export async function copied({ page }: Stage): Promise<string> {
  await page.evaluate(
    `document.addEventListener('copy', (event) => (globalThis.copied = event.clipboardData.getData('text/plain')), { once: true })`,
  );
  await page.keyboard.press('Control+c');
  return page.evaluate('globalThis.copied');
}

/** Pastes a text where the keyboard is. */
export async function paste({ page }: Stage, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, text);
}
