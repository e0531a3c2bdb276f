import { type Line, lineAt } from '../text/line-table.ts';
import type { Place } from './placed-table.ts';
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

/**
 * @param place where the table's block stands
 * @param lines those of the text
 */
export function linesOfTable(table: TableReading, place: Place, lines: readonly Line[]): TableLines {
  const { id, form, disordered, anchors } = table;
  return {
    ...{ id, form, disordered },
    lines: extentAt(table, place),
    rows: new Map(Array.from(table.rows, ([row, reading]) => [row, linesOfRow(reading, place, lines)])),
    labels: anchors.flatMap(({ label, cells: [first] }) => {
      const isPart = label.kind === 'block' || label.kind === 'group';
      return first && isPart ? [{ label, line: first.line + place.line }] : [];
    }),
  };
}

/** The first and last line of a table in the text. */
export function extentAt({ lines }: TableReading, { line }: Place): Lines {
  return { first: lines.first + line, last: lines.last + line };
}

function linesOfRow({ anchor, figures }: RowReading, place: Place, lines: readonly Line[]): Lines {
  let [start, end] = [Infinity, -1];
  for (const { span } of [...(anchor?.cells ?? []), ...figures.values()]) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  // A row of which nothing stands anywhere is on no line.
  if (end < 0) return { first: Infinity, last: -Infinity };
  return { first: lineAt(lines, start + place.start).index, last: lineAt(lines, end + place.start).index };
}
