import { type Span, span } from '../text/span.ts';
import { MEASURES, type Measure, columnsOf } from '../text/width.ts';
import { type GridRow, type Stretch, cellOf, rowOfCells } from './grid.ts';
import { firstShown } from './line-start.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** Dashes that stand over the columns of a table, as pandoc writes its simple and multi-line tables. */
const RULE = /^ *-{2,}(?: +-{2,})+ *$/;
const LONE_RULE = /^ *-{10,} *$/;

/** The first and the last column of cells, counted from the start of a line. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a table whose columns lie between the dashes of a rule above and a rule below. Where empty lines divide its
 * rows, a cell may run over several lines.
 * @param at index in `lines` at which the rule may stand
 * @returns null where none stands there
 */
export function ruledRows(syntax: Syntax, lines: readonly CellLine[], at: number): Stretch | null {
  const rule = lines[at];
  if (
    !rule ||
    firstShown(syntax.plain, rule.start, rule.end) !== '-' ||
    !RULE.test(syntax.plain.slice(rule.start, rule.end))
  )
    return null;
  const close = endOf(syntax, lines, at);
  const own = lines.slice(at + 1, close);
  const columns = columnsUnder(syntax, rule);
  const measure = MEASURES.toReversed().find((each) => isAligned(syntax, own, columns, each)) ?? 'narrow';
  return {
    rows: groupsOf(syntax, own).map((group) => rowFrom(syntax, group, columns, measure)),
    next: Math.min(close + 1, lines.length),
  };
}

/** The rule that ends the table; without one, the next empty line. */
function endOf(syntax: Syntax, lines: readonly CellLine[], at: number): number {
  const shown = (index: number): string => {
    const line = lines[index]!;
    return syntax.plain.slice(line.start, line.end);
  };
  const rule = shown(at).trim();
  let blank = -1;
  for (let index = at + 1; index < lines.length; index++) {
    const content = shown(index);
    if (content.trim() === rule || LONE_RULE.test(content)) return index;
    if (RULE.test(content)) break;
    if (blank < 0 && content.trim() === '') blank = index;
  }
  return blank < 0 ? lines.length : blank;
}

function columnsUnder({ plain }: Syntax, rule: CellLine): Column[] {
  return [...plain.slice(rule.start, rule.end).matchAll(/-+/g)].map(({ index, 0: dashes }) => ({
    from: index,
    to: index + dashes.length,
  }));
}

/** The lines of each row: between empty lines where there are any, else line by line. */
function groupsOf({ plain }: Syntax, lines: readonly CellLine[]): CellLine[][] {
  const isEmpty = (line: CellLine): boolean => plain.slice(line.start, line.end).trim() === '';
  if (!lines.some(isEmpty)) return lines.map((line) => [line]);
  const groups: CellLine[][] = [[]];
  for (const line of lines) {
    if (isEmpty(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function rowFrom(syntax: Syntax, group: readonly CellLine[], columns: readonly Column[], measure: Measure): GridRow {
  const cut = group.map((line) => cellsUnder(syntax, line, columns, measure));
  return rowOfCells(
    columns.map((_, index) => {
      const ranges = cut.map((cells) => cells[index]!);
      return cellOf(syntax.plain, ranges, group[0]!.index, ranges[0]!.end);
    }),
  );
}

/** The stretch of a line under each column: up to where the next column begins. */
function cellsUnder({ text }: Syntax, line: CellLine, columns: readonly Column[], measure: Measure): Span[] {
  const positions = columnsOf(text, line.start, line.end, measure);
  const last = positions.length - 1;
  let at = 0;
  const begins = columns.map(({ from }, index) => {
    while (index > 0 && at < last && positions[at]! < from) at++;
    return line.start + at;
  });
  return begins.map((begin, index) => span(begin, begins[index + 1] ?? line.end));
}

/** Whether the gaps between columns are blank on every line when columns are counted so. */
function isAligned(
  { text, plain }: Syntax,
  lines: readonly CellLine[],
  columns: readonly Column[],
  measure: Measure,
): boolean {
  return lines.every((line) => {
    const positions = columnsOf(text, line.start, line.end, measure);
    let column = 0;
    return positions.every((position, at) => {
      while (column < columns.length && position >= columns[column]!.to) column++;
      const gap = position < (columns[column]?.from ?? Infinity);
      return !gap || line.start + at >= line.end || plain[line.start + at] === ' ';
    });
  });
}
