import type { Tabled } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { plain } from '../../text/plain.ts';

const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
/** With a digit among them, or one alone; a lone `O` is read as 0, and is another rule's. */
const LOOK_ALIKE = /^(?:[lI]|(?=[OolI]{0,20}\d)(?=\d{0,20}[OolI])[\dOolI]{1,20})$/;

/** The number that is meant where letters stand for the digits that they look like, `1O` for 10; null otherwise. */
export function meantNumber({ tables, syntax: { text } }: Tabled, { id, value, span }: Figure): string | null {
  if (value.kind !== 'text') return null;
  const shown = plain(text.slice(span.start, span.end));
  if (!LOOK_ALIKE.test(shown)) return null;
  // A figure is marked on its first line; more may stand below.
  const isWhole = tables[id.table]?.cells.some(({ parts }) => parts.length === 1 && parts[0]?.start === span.start);
  return isWhole ? shown.replace(/[OolI]/g, (letter) => DIGITS[letter] ?? letter) : null;
}
