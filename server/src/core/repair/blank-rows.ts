import type { BlockForm, RowForm } from '../form/form.ts';
import type { Report } from '../report/report.ts';
import type { RowReading, TableReading } from '../report/table.ts';
import type { Edit } from '../text/edit.ts';
import type { CellLine } from '../syntax/syntax.ts';
import { span } from '../text/span.ts';
import { lineLike } from './line-like.ts';
import { lineEnd } from './lines.ts';

/**
 * The rows that a table lacks, each put behind the row that comes before it in the form, in that row's own layout:
 * cells between tabs or pipes on one line, or one cell a line behind a tab. Their figures are blank. None where the
 * layout keeps no place for a blank, or no row comes before.
 */
export function insertMissingRows(report: Report, table: TableReading<'text'>): Edit[] {
  const byPlace = new Map<number, string>();
  for (const block of table.form.blocks) {
    block.rows.forEach((row, at) => {
      if (table.rows.has(row.id)) return;
      const before = block.rows.slice(0, at).findLast((each) => table.rows.has(each.id));
      const reading = before && table.rows.get(before.id);
      const inserted = reading && rowBehind(report, table, block, row, before, reading);
      if (inserted) byPlace.set(inserted.at, (byPlace.get(inserted.at) ?? '') + inserted.text);
    });
  }
  return [...byPlace].map(([at, newText]) => ({ span: span(at, at), newText }));
}

function rowBehind(
  { syntax }: Report,
  table: TableReading<'text'>,
  block: BlockForm,
  row: RowForm,
  before: RowForm,
  reading: RowReading<'text'>,
): { at: number; text: string } | null {
  const label = reading.anchor?.cells[0];
  const first = label && syntax.lines[label.line];
  if (!label || !first || first.cut === 'none' || !reading.kept || !reading.placed) return null;
  const last = lastLine(syntax.lines, table, label.row);
  if (!last) return null;
  const cells = blankCells(table, block, row, label.index + depthOf(block, row) - depthOf(block, before));
  const end = lineEnd(syntax.text, first);
  const isStacked = last.index > first.index;
  if (!isStacked) {
    const line = lineLike(syntax.text, first, cells);
    return { at: last.next, text: last.next > last.end ? line + end : end + line };
  }
  const gap = syntax.lines[last.index + 1];
  const at = gap && gap.end === gap.start ? gap.next : last.next;
  return { at, text: cells.map((cell) => `\t${cell}${end}`).join('') + end };
}

/** The last line of a row of the table. */
function lastLine(lines: readonly CellLine[], { cells }: TableReading<'text'>, row: number): CellLine | undefined {
  const last = cells.findLast((cell) => cell.row === row);
  return last && lines[last.line];
}

/** The row's label behind the cells of its groups, and blank figures. A group none of whose rows is there is named. */
function blankCells(table: TableReading<'text'>, block: BlockForm, row: RowForm, index: number): string[] {
  const front = Array<string>(Math.max(0, index)).fill('');
  const isLost = block.rows.every((each) => each.group !== row.group || !table.rows.has(each.id));
  const group = block.groups.find((each) => each.id === row.group);
  if (isLost && group && front.length > 0) front[front.length - 1] = group.label;
  return [...front, row.label, ...block.columns.map(() => '')];
}

/** How many groups a row stands in: the first group of a block holds all others. */
function depthOf({ groups }: BlockForm, { group }: RowForm): number {
  if (group === undefined) return 0;
  return group === groups[0]?.id ? 1 : 2;
}
