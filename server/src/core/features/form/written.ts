import type { Figure, TableReading } from '../../report/table.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../../text/visible.ts';

/** Where a figure stands: its parts, one for each line; an empty place of a blank cell; none where it has no place. */
export function partsOf(table: TableReading<'text'>, { value, span }: Figure<'text'>): readonly Span[] {
  if (value.kind === 'unplaced') return [];
  // Where no cell stands for a blank, what is marked is the row's label.
  if (value.kind === 'blank') return span.end > span.start ? [] : [span];
  const cell = table.cells.find(({ parts: [first] }) => first?.start === span.start && first.end === span.end);
  return cell?.parts ?? [span];
}

/** What a cell says, on one line: nothing hidden in it. */
export function wordsAt(text: string, parts: readonly Span[]): string {
  return visible(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}
