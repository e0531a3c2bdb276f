import { cellKey } from '../../form/identities.ts';
import { rowsOf } from '../../form/rows.ts';
import { lineEnd } from '../../repair/lines.ts';
import type { Report } from '../../report/report.ts';
import type { RowReading, SeenCell, TableReading } from '../../report/table.ts';
import { LINE_ENDS, isBlank } from '../../text/characters.ts';
import type { Edit } from '../../text/edit.ts';
import { lineAt } from '../../text/line-table.ts';
import { type Span, hull, span } from '../../text/span.ts';
import type { RowGroup } from './fill-groups.ts';
import { cellOf, figureSaid } from './fill-said.ts';

/** What may stand between the cells of a row beside blanks. */
const DIVIDERS = new RegExp(`[|${LINE_ENDS}]`, 'g');

/**
 * The ways to write rows anew on one line, behind their label where they have one, so that a blank has its place. Only
 * the label's own words and the figures of the rows are taken from the text; none where anything else stands between.
 */
export function rowsAnew(report: Report, group: RowGroup): Edit[][] {
  const { table, rows } = group;
  const written = figuresOf(group);
  const words = wordsAfter(report.syntax.text, group, written);
  if (!words) return [];
  if (table.form.record === 'block') return belowHeader(report, table, { words, written });
  const [row] = rows;
  const own = inOneLine(report, { words, written });
  return row ? [...behindLabel(report, table, row, { words, written }), ...own] : own;
}

/** What the cells shall say afterwards, those that are not asked for as before; null where nobody can tell. */
function wordsAfter(
  text: string,
  { table, rows, asked }: RowGroup,
  written: readonly SeenCell<'text'>[],
): string[] | null {
  const wanted = new Map(asked.map(({ id, words }) => [cellKey(id), words]));
  // Where no figure stands behind a label, nor apart from all rows, its cells are blank, wherever their places are.
  const isBlank = written.length === 0 && table.loose.length === 0;
  const words = rows.flatMap(({ figures }) =>
    Array.from(
      figures.values(),
      (figure) => wanted.get(cellKey(figure.id)) ?? (isBlank ? '' : figureSaid(text, table, figure)),
    ),
  );
  const known = words.filter((each) => each !== null);
  return known.length === words.length ? known : null;
}

/** What a row shall say from left to right, and the cells that hold what it says now. */
interface Content {
  readonly words: readonly string[];
  readonly written: readonly SeenCell<'text'>[];
}

/** Where other words stand before or around the figures, those stay as they are, and the figures go below them if need be. */
function inOneLine({ syntax: { text, lines } }: Report, { words, written }: Content): Edit[][] {
  const parts = written.flatMap((cell) => cell.parts);
  if (parts.length === 0 || !isAlone(text, parts)) return [];
  const whole = hull(parts);
  const line = lineAt(lines, whole.start);
  const before = text.slice(line.start, whole.start).trimEnd().length;
  const newText = words.join('\t');
  const below = { span: span(line.start + before, whole.end), newText: lineEnd(text, line) + newText };
  return [[{ span: whole, newText }], ...(before > 0 ? [[below]] : [])];
}

function behindLabel(
  { syntax: { text } }: Report,
  table: TableReading<'text'>,
  row: RowReading<'text'>,
  { words, written }: Content,
): Edit[][] {
  const label = row.anchor?.cells ?? [];
  const parts = [...label, ...written].flatMap((cell) => cell.parts);
  const [head] = label;
  if (!head || !isAlone(text, parts)) return [];
  const name = label.flatMap(({ parts: own }) => own.map(({ start, end }) => text.slice(start, end))).join('');
  return gapsOf(table, row, head).map((gap) => [
    { span: hull(parts), newText: name + '\t'.repeat(gap) + words.join('\t') },
  ]);
}

function belowHeader(
  { syntax: { text, lines } }: Report,
  { anchors }: TableReading<'text'>,
  { words, written }: Content,
): Edit[][] {
  const newText = words.join('\t');
  const parts = written.flatMap((cell) => cell.parts);
  if (parts.length > 0) return isAlone(text, parts) ? [[{ span: hull(parts), newText }]] : [];
  const ends = anchors.flatMap(({ cells }) => cells.flatMap((cell) => cell.parts.map(({ end }) => end)));
  const header = lines.findLast(({ start }) => start <= Math.max(0, ...ends));
  if (!header || ends.length === 0) return [];
  const end = lineEnd(text, header);
  // Where one cell stands on each line, an empty line is between two of them.
  return [end, end + end].map((front) => [{ span: span(header.end, header.end), newText: front + newText }]);
}

/** The cells in which the figures of rows stand. */
export function figuresOf({ table, rows }: RowGroup): SeenCell<'text'>[] {
  if (rows.every(({ placed }) => placed)) {
    return rows.flatMap(({ figures }) => [...figures.values()].flatMap((figure) => cellOf(table, figure) ?? []));
  }
  return table.form.record === 'row' ? rows.flatMap((row) => behind(table, row)) : belowAnchors(table);
}

/** The figures between the label of a row and the next label. */
function behind({ cells, anchors }: TableReading<'text'>, { anchor }: RowReading<'text'>): SeenCell<'text'>[] {
  const [head] = anchor?.cells ?? [];
  if (!head) return [];
  const own = new Set(anchor?.cells);
  const others = new Set(anchors.flatMap((each) => (each === anchor ? [] : each.cells)));
  const from = cells.indexOf(head) + 1;
  const next = cells.findIndex((cell, at) => at >= from && others.has(cell));
  const reach = cells.slice(from, next < 0 ? cells.length : next);
  return reach.filter((cell) => isWritten(cell) && !own.has(cell));
}

/** The figures below the last label of a table. */
function belowAnchors({ cells, anchors, lines }: TableReading<'text'>): SeenCell<'text'>[] {
  const labelled = new Set(anchors.flatMap((anchor) => anchor.cells));
  const last = cells.findLastIndex((cell) => labelled.has(cell));
  return cells.filter((cell, at) => at > last && cell.line <= lines.last && isWritten(cell));
}

function isWritten({ plain, content }: SeenCell<'text'>): boolean {
  return plain !== '' && content.isFigure;
}

/** Whether from the first of these stretches to the last there is nothing else but what divides cells. */
function isAlone(text: string, parts: readonly Span[]): boolean {
  const ordered = [...parts].sort((a, b) => a.start - b.start);
  return ordered.every((part, at) => {
    const before = ordered[at - 1];
    return !before || isBlank(text.slice(before.end, part.start).replace(DIVIDERS, ''));
  });
}

/** How many tabs divide a label from its figures: as in other rows of its block, else one. */
function gapsOf(table: TableReading<'text'>, row: RowReading<'text'>, head: SeenCell<'text'>): number[] {
  const block = rowsOf(table.form).get(row.id)?.block;
  const gaps = [...table.rows.values()].flatMap((other) => {
    const [label] = other.anchor?.cells ?? [];
    const isKin = other !== row && other.placed && rowsOf(table.form).get(other.id)?.block === block;
    const [first] = other.figures.values();
    const cell = isKin && first ? cellOf(table, first) : null;
    const isBehind = label && cell?.kind === 'cells' && cell.row === label.row;
    return isBehind ? [cell.index - head.index] : [];
  });
  return [...new Set([...gaps, 1])].filter((gap) => gap > 0);
}
