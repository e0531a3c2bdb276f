import { MOST_CHARACTERS, MOST_COPIED } from '../bounds.ts';
import { paperText } from '../paper-text.ts';
import { Refusal } from '../refusal.ts';
import { Tally } from './left-out.ts';
import { pageLines } from './page-lines.ts';
import { numbered } from './read-html.ts';
import { elementsIn, treeOf } from './tree.ts';

/** So much is looked at while somebody waits. */
const MOST_WORK = 20_000_000;
/** What Windows writes in front of HTML on its clipboard; programs mostly take it away. */
const CLIPBOARD_HEAD = /^\s{0,9}Version:[\d.]{1,9}\r?\n(?:[A-Za-z]{1,20}:[^\r\n]{0,2000}\r?\n){1,12}/;

/**
 * Reads what somebody copied from Word, WPS, a sheet or a web page: a table's row or a paragraph on each line, cells
 * between tabs. Pure; no script runs and nothing is fetched.
 * @returns null where no table is in it, or it is no text that a person copies
 */
export function readFragment(html: string): string | null {
  if (html.length > MOST_COPIED) return null;
  try {
    const root = treeOf(html.replace(CLIPBOARD_HEAD, ''), MOST_WORK);
    const [body] = elementsIn(root, ({ tagName }) => tagName === 'body');
    const lines = body ? pageLines(body, new Tally()) : [];
    const isTable = lines.some(({ row, text }) => row !== null && row.columns > 1 && text.trim() !== '');
    const { text } = paperText(isTable ? numbered(lines) : []);
    return isTable && text.length <= MOST_CHARACTERS ? text.replace(/\n$/, '') : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
