import { type Alignment, alignmentOf, placeByAlignment } from '../../server/src/core/report/aligned.ts';
import { seenCells } from '../../server/src/core/report/seen.ts';
import type { SeenCell } from '../../server/src/core/report/table.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import type { Syntax } from '../../server/src/core/syntax/syntax.ts';
import { rowsOf } from '../../server/src/core/syntax/rows.ts';
import { newMemo } from '../../server/src/core/text/memo.ts';

interface Lines {
  readonly syntax: Syntax;
  /** The words behind the first of each line. */
  readonly rows: SeenCell[][];
  readonly alignment: Alignment | null;
}

/**
 * What tells the columns of lines of words: a label, then figures, as many as `count` in a line that fills every column.
 * A line that begins with 项目 is the header.
 */
export function aligned(lines: readonly string[], count: number): Lines {
  const text = lines.join('\n');
  const syntax = parse(text);
  const cells = seenCells(syntax, rowsOf(syntax, syntax.lines), newMemo());
  const all = lines.map((_, at) => cells.filter(({ line }) => line === at));
  const words = all.map(([, ...figures]) => figures);
  const isHeader = (at: number): boolean => all[at]![0]?.plain === '项目';
  const rows = words.filter((_, at) => !isHeader(at));
  const header = words.find((_, at) => isHeader(at)) ?? [];
  return { syntax, rows, alignment: alignmentOf(syntax, rows, header, count) };
}

/** The same as a line of text: how widths are counted, and where each column begins and ends; empty where it is not told. */
export function columnsSaid(lines: readonly string[], count: number): string {
  const { alignment } = aligned(lines, count);
  if (!alignment) return '';
  const columns = alignment.columns.map(({ from, to }) => `${from}-${to}`);
  return `${alignment.measure}${alignment.isFlush ? ' flush' : ''}: ${columns.join(' ')}`;
}

/** The figures of each line in the columns where they stand, `.` where a column has none; 不定 where it is not told. */
export function placesSaid(lines: readonly string[], count: number): string[] {
  const { syntax, rows, alignment } = aligned(lines, count);
  return rows.map((row) => {
    const placed = alignment && placeByAlignment(syntax, row, alignment);
    return placed ? placed.map((cell) => cell?.plain ?? '.').join(' ') : '不定';
  });
}
