import { type Line, lineAt } from '../text/line-table.ts';
import { type Move, movedLine } from '../text/move.ts';
import type { Anchor, RowReading, TableReading } from './table.ts';

/** First and last line of something, by index. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where a table stands by whole lines: what needs no more than that need not wait until its cells are placed. */
export interface TableLines extends Pick<TableReading, 'id' | 'form' | 'disordered'> {
  readonly lines: Lines;
  readonly rows: ReadonlyMap<string, Lines>;
  /** The labels of blocks and groups, and the lines on which they begin. */
  readonly labels: readonly { readonly label: Anchor['label']; readonly line: number }[];
}

/** @param lines those of the text in which the table stands */
export function linesOfTable(table: TableReading, lines: readonly Line[]): TableLines {
  const { id, form, disordered, anchors } = table;
  return {
    ...{ id, form, disordered },
    lines: table.lines,
    rows: new Map(Array.from(table.rows, ([row, reading]) => [row, linesOfRow(reading, lines)])),
    labels: anchors.flatMap(({ label, cells: [first] }) => {
      return first && (label.kind === 'block' || label.kind === 'group') ? [{ label, line: first.line }] : [];
    }),
  };
}

/** The same after edits that left the table alone. */
export function movedTableLines(table: TableLines, moves: readonly Move[]): TableLines {
  if (moves.every(({ lines }) => lines === 0)) return table;
  return {
    ...table,
    lines: movedLines(table.lines, moves),
    rows: new Map(Array.from(table.rows, ([row, lines]) => [row, movedLines(lines, moves)])),
    labels: table.labels.map(({ label, line }) => ({ label, line: movedLine(line, moves) })),
  };
}

/** Lines that edits left alone. */
export function movedLines({ first, last }: Lines, moves: readonly Move[]): Lines {
  return { first: movedLine(first, moves), last: movedLine(last, moves) };
}

function linesOfRow({ anchor, figures }: RowReading, lines: readonly Line[]): Lines {
  let [start, end] = [Infinity, -1];
  for (const { span } of [...(anchor?.cells ?? []), ...figures.values()]) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  // A row of which nothing stands anywhere is on no line.
  if (end < 0) return { first: Infinity, last: -Infinity };
  return { first: lineAt(lines, start).index, last: lineAt(lines, end).index };
}
