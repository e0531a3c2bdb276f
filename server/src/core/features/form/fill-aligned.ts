import type { Report } from '../../report/report.ts';
import type { SeenCell } from '../../report/table.ts';
import type { CellLine } from '../../syntax/syntax.ts';
import { isBlankBetween } from '../../text/characters.ts';
import type { Edit } from '../../text/edit.ts';
import { span } from '../../text/span.ts';
import { columnsOf, textWidth } from '../../text/width.ts';
import type { RowGroup } from './fill-groups.ts';
import { type Asked, cellOf } from './fill-said.ts';

/** On which side the figures of a column stand below each other. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/**
 * The edit that writes what is asked of a blank cell where spaces align the columns: on the line of its row, below or above
 * the figure of the same column in the nearest other row. Null where no row has one, or something stands there.
 */
export function writeAligned(
  { syntax: { text, lines } }: Report,
  group: RowGroup,
  { id, words }: Asked,
  side: Side,
): Edit | null {
  const line = lines[lineOf(group, id.row) ?? -1];
  const kin = line && nearest(group, id.column, line.index);
  const above = kin && lines[kin.line];
  if (!line || !above || line.cut === 'tab' || above.cut === 'tab') return null;
  const from = textWidth(text.slice(above.start, kin.span.start));
  const to = textWidth(text.slice(above.start, kin.span.end));
  return editAt(text, line, side === 'left' ? from : to - textWidth(words), words);
}

/** The line on which a row has its figures, else its label. */
function lineOf({ table, rows }: RowGroup, id: string): number | undefined {
  const row = rows.find((each) => each.id === id);
  const figures = [...(row?.figures.values() ?? [])];
  return (figures.map((each) => cellOf(table, each)).find((cell) => cell) ?? row?.anchor?.cells[0])?.line;
}

/** The cell of the same column in the row nearest to a line. */
function nearest({ table }: RowGroup, column: string, line: number): SeenCell<'text'> | undefined {
  const cells = [...table.rows.values()].flatMap(({ figures }) => {
    const figure = figures.get(column);
    return (figure && cellOf(table, figure)) ?? [];
  });
  const far = (cell: SeenCell<'text'>): number => Math.abs(cell.line - line);
  return cells.sort((a, b) => far(a) - far(b))[0];
}

/** Writes `words` from a column of a line on, over blanks, or behind its end. */
function editAt(text: string, { start, end }: CellLine, column: number, words: string): Edit | null {
  const columns = columnsOf(text, start, end, 'narrow');
  const width = columns.at(-1) ?? 0;
  if (column >= width) return { span: span(end, end), newText: ' '.repeat(column - width) + words };
  const from = start + columns.indexOf(column);
  const last = columns.indexOf(column + textWidth(words));
  const to = last < 0 ? end : start + last;
  return from >= start && isBlankBetween(text, from, to) ? { span: span(from, to), newText: words } : null;
}
