import type { TableBlock } from '../report/read-tables.ts';
import type { Lines } from '../report/table-lines.ts';
import type { Figure, TableReading } from '../report/table.ts';
import type { Analysis } from '../rules/analysis.ts';
import { lineAt } from '../text/line-table.ts';
import { noted } from '../text/notes.ts';
import type { Span } from '../text/span.ts';
import { figureAt } from './cell-at.ts';
import { figuresIn, tablesOn } from './tables-on.ts';

/** Where to go from a cell: along the text, or along its column. */
export const DIRECTIONS = ['next', 'previous', 'below', 'above'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The cell to go to from `offset`, which stands in a table; null where there is none. */
export function cellBeside({ report }: Analysis, offset: number, direction: Direction): Span | null {
  if (!report.recognised) return null;
  const [table] = tablesOn(report, { start: offset, end: offset });
  if (!table) return null;
  const own = figureAt(report, offset);
  const isAcross = direction === 'below' || direction === 'above';
  // Where all figures stand in one line there is none below: one goes along it instead.
  if (isAcross && table.form.record === 'row') return own && inColumn(table, own, direction === 'below' ? 1 : -1);
  if (isAcross && !own) return null;
  const figures = figuresIn(table).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const at = own ? figures.findIndex(({ id }) => id.row === own.id.row && id.column === own.id.column) : -1;
  if (direction === 'next' || direction === 'below') {
    return (own ? figures[at + 1] : figures.find(({ span }) => span.start >= offset))?.span ?? null;
  }
  return (own ? figures[at - 1] : figures.findLast(({ span }) => span.end <= offset))?.span ?? null;
}

/** The lines, by index, on which figures of tables stand: from the first figure of each to its last. */
export function figureLines({ report }: Pick<Analysis, 'report'>): Lines[] {
  if (!report.recognised) return [];
  return report.blocks.placed.flatMap(({ block, place }) => {
    const lines = linesInBlock(block);
    return lines ? [{ first: lines.first + place.line, last: lines.last + place.line }] : [];
  });
}

/** The same within a block: an edit elsewhere leaves it as it is, and this is asked for at every keystroke. */
const linesInBlock = noted(({ table, syntax }: TableBlock): Lines | null => {
  const lines = figuresIn(table).map(({ span }) => lineAt(syntax.lines, span.start).index);
  return lines.length > 0 ? { first: Math.min(...lines), last: Math.max(...lines) } : null;
});

/** The figure of the same column in a row farther on, of the same block. */
function inColumn({ form, rows }: TableReading<'text'>, { id }: Figure<'text'>, step: 1 | -1): Span | null {
  const block = form.blocks.find((each) => each.rows.some((row) => row.id === id.row));
  const order = block?.rows.map((row) => row.id) ?? [];
  for (let at = order.indexOf(id.row) + step; at >= 0 && at < order.length; at += step) {
    const figure = rows.get(order[at] ?? '')?.figures.get(id.column);
    const hasPlace = figure && figure.value.kind !== 'unplaced';
    if (hasPlace && (figure.value.kind !== 'blank' || figure.span.start === figure.span.end)) return figure.span;
  }
  return null;
}
