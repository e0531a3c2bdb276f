import type { Figure, SeenCell, TableReading } from '../../report/table.ts';
import { LINE_ENDS, isBlank } from '../../text/characters.ts';
import type { Edit } from '../../text/edit.ts';
import { type Span, hull } from '../../text/span.ts';
import { cellOf } from './fill-said.ts';

const LINE_END = new RegExp(`[${LINE_ENDS}]`, 'g');

/** The edits that write `words` over all that a cell says, or in its place where it is blank; null where it has none. */
export function writeCell(
  text: string,
  table: TableReading<'text'>,
  figure: Figure<'text'>,
  words: string,
): Edit[] | null {
  const { value, span } = figure;
  // Where no cell stands for a blank, what is marked is the row's label.
  if (value.kind === 'blank') return span.start === span.end ? [{ span, newText: words }] : null;
  const cell = cellOf(table, figure);
  return cell && overParts(text, cell, words);
}

/** A cell of several lines becomes one of one line, unless other cells stand between its lines. */
function overParts(text: string, { parts }: SeenCell<'text'>, words: string): Edit[] {
  const whole = hull(parts);
  if (isBlankBetween(text, parts)) return [{ span: whole, newText: words }];
  return parts.map((part, at) => ({ span: part, newText: at === 0 ? words : '' }));
}

/** Whether nothing but blanks and ends of lines stands between these stretches of the text. */
function isBlankBetween(text: string, parts: readonly Span[]): boolean {
  return parts.every((part, at) => {
    const before = parts[at - 1];
    return !before || isBlank(text.slice(before.end, part.start).replace(LINE_END, ''));
  });
}
