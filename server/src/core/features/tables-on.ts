import { tablesUpTo } from '../report/read-tables.ts';
import type { Report } from '../report/report.ts';
import type { Figure, TableReading } from '../report/table.ts';
import { lineAt } from '../text/line-table.ts';
import type { Origin, Span } from '../text/span.ts';

/** The tables that reach over any of the lines of `range`. */
export function tablesOn({ blocks, syntax: { lines } }: Report, range: Span): TableReading<'text'>[] {
  const [first, last] = [lineAt(lines, range.start).index, lineAt(lines, range.end).index];
  return tablesUpTo(blocks, last).filter((table) => first <= lastLine(table));
}

/** The figures of a table that stand at a place of their own, blank ones included. */
export function figuresIn<From extends Origin>({ rows }: TableReading<From>): Figure<From>[] {
  return Array.from(rows.values(), ({ figures }) => [...figures.values()])
    .flat()
    .filter(hasPlace);
}

/** Where no cell stands for a blank, what is marked is the label of its row, and that is no place of the figure's. */
function hasPlace({ value, span: { start, end } }: Figure<Origin>): boolean {
  return value.kind === 'blank' ? start === end : value.kind !== 'unplaced';
}

/** The figures of table four stand below it where they could not be placed. */
function lastLine({ form, lines, cells }: TableReading<'text'>): number {
  return form.record === 'block' ? Math.max(lines.last, cells.at(-1)?.line ?? 0) : lines.last;
}
