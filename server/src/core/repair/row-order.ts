import type { Report } from '../report/report.ts';
import type { Anchor, TableReading } from '../report/table.ts';
import type { Finding } from '../rules/finding.ts';
import { rowAnchors } from '../rules/form/misplaced.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { LINE_ENDS } from '../text/characters.ts';
import { type Span, hull, span } from '../text/span.ts';
import { type Fix, fix } from './fix.ts';

const LINE_END = new RegExp(`[${LINE_ENDS}]`);

/**
 * Writes the rows of a table in the form's order, each from its label to its last figure into the place of another, so
 * that what stands in front of rows (labels of groups) stays. Only inside a group, among rows that stand alike.
 */
export function sortRows({ data }: Finding, { syntax, tables }: Report): Fix[] {
  const table = Object.values(tables).find((each) => each?.form.name === data.table);
  if (!table) return [];
  const rows = rowAnchors(table);
  const sorted = [...rows].sort((a, b) => a.label.order - b.label.order);
  const moves = rows.flatMap((row, at) => {
    const other = sorted[at];
    return other && other !== row ? [{ row, other }] : [];
  });
  const places = moves.map(({ row }) => stretchOf(table, row));
  const isPlaced = moves.every(({ row }) => table.rows.get(row.label.id)?.placed === true);
  const isRising = places.every((place, at) => at === 0 || (places[at - 1]?.end ?? 0) <= place.start);
  const areWhole = moves.every(({ row }) => isWhole(syntax, row, stretchOf(table, row)));
  if (!isPlaced || !isRising || !areWhole || !moves.every(({ row, other }) => areAlike(table, row, other))) return [];
  const edits = moves.map(({ other }, at) => {
    const { start, end } = stretchOf(table, other);
    return { span: places[at] ?? span(0, 0), newText: syntax.text.slice(start, end) };
  });
  return edits.length > 0 ? [fix('sort-rows', { count: edits.length }, false, edits)] : [];
}

/** From the row's label to its last figure. */
function stretchOf({ rows }: TableReading<'text'>, { label, cells }: Anchor<'text'>): Span {
  const figures = [...(rows.get(label.id)?.figures.values() ?? [])];
  return hull([...cells.map((cell) => cell.span), ...figures.map((figure) => figure.span)]);
}

/** Whether the stretch is the row and nothing else, and stands as well elsewhere: not where spaces align its columns. */
function isWhole({ text, lines }: Syntax, { cells }: Anchor<'text'>, { start, end }: Span): boolean {
  const [cell] = cells;
  const cut = lines[cell?.line ?? -1]?.cut;
  if (!cell?.kept || cut === 'tab') return true;
  return cut === 'pipe' && !LINE_END.test(text.slice(start, end));
}

/** Whether one row can stand where the other does: in the same group, of the same columns, and as far from the left. */
function areAlike({ form }: TableReading<'text'>, row: Anchor<'text'>, other: Anchor<'text'>): boolean {
  const groupOf = ({ label }: Anchor<'text'>): string | undefined =>
    form.blocks[label.block]?.rows.find(({ id }) => id === label.id)?.group;
  const [cell, otherCell] = [row.cells[0], other.cells[0]];
  return (
    row.label.block === other.label.block &&
    groupOf(row) === groupOf(other) &&
    cell?.kept === otherCell?.kept &&
    (!cell?.kept || cell.index === otherCell?.index)
  );
}
