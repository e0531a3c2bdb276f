import type { ColumnForm } from '../../form/form.ts';
import { readValue } from '../../report/value.ts';
import { plain } from '../../text/plain.ts';
import { span } from '../../text/span.ts';

const COUNT = /^\d+$/;
const AMOUNT = /^\d+(?:\.\d+)?$/;
/** A change against the year before: `-3`, `增2减1`. */
const CHANGE = /^(?:[+-]?\d+|增\d+|减\d+|增\d+减\d+)$/;
/** How sheets show long numbers. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The words to write for what was typed in a cell of `column`: a figure in half-width digits, without separators;
 * nothing to leave it blank.
 * @returns null where it is no figure that the column can hold
 */
export function wordsFor(typed: string, { decimal, signed }: ColumnForm): string | null {
  const shown = plain(typed).trim();
  const words = GROUPED.test(shown) ? shown.replaceAll(',', '') : shown;
  if (words === '') return words;
  const shape = signed ? CHANGE : decimal ? AMOUNT : COUNT;
  if (!shape.test(words)) return null;
  // What is too long to be read is no figure.
  return readValue(words, [span(0, words.length)], signed).kind === 'number' ? words : null;
}
