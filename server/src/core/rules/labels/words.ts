import { words } from '../../report/label-key.ts';
import type { Report } from '../../report/report.ts';
import type { Anchor, SeenCell, TableReading } from '../../report/table.ts';
import { type Label, type Vocabulary, vocabularyOf } from '../../report/vocabulary.ts';
import type { Span } from '../../text/span.ts';

/** The words of a table as read: which cells hold labels, which are left over, and where each stands. */
export interface TableWords {
  readonly table: TableReading;
  readonly vocabulary: Vocabulary;
  /** Cells that hold words and are neither a label nor a figure. */
  readonly strays: ReadonlySet<SeenCell>;
  /** Chosen row labels in reading order. */
  readonly rows: readonly Anchor[];
  /** The block that a cell between labels belongs to: that of the next row, else the last one. */
  readonly blockOf: (cell: SeenCell) => number;
  /** Whether a label is already found in the block. */
  readonly has: (label: Label, block: number) => boolean;
}

/** The words of every table of the report whose order tells something. */
export function tableWords({ tables, readBy }: Report): TableWords[] {
  return Object.values(tables).flatMap((table) =>
    table && !table.disordered ? [wordsOf(table, vocabularyOf(readBy, table.id))] : [],
  );
}

function wordsOf(table: TableReading, vocabulary: Vocabulary): TableWords {
  const places = new Map(table.cells.map((cell, at) => [cell, at]));
  const placeOf = (cell: SeenCell | undefined): number => (cell && places.get(cell)) ?? 0;
  const rows = table.anchors.filter(({ label, chosen }) => label.kind === 'row' && chosen);
  const rowPlaces = rows.map((row) => ({ place: placeOf(row.cells[0]), block: row.label.block }));
  const blockOf = (cell: SeenCell | undefined): number => {
    const place = placeOf(cell);
    return rowPlaces.find((row) => row.place >= place)?.block ?? table.form.blocks.length - 1;
  };
  const keyOf = ({ kind, id }: Label, block: number): string => `${block}/${kind}/${id}`;
  const found = new Set(table.anchors.map(({ label, cells }) => keyOf(label, blockOf(cells[0]))));
  return {
    table,
    vocabulary,
    strays: new Set(table.strays.filter((cell) => cell.label.key !== '')),
    rows,
    blockOf,
    has: (label, block) => found.has(keyOf(label, block)),
  };
}

/** The words of `cells` joined, without marks and spaces, the number in front left out. */
export function joinedWords([first, ...rest]: readonly SeenCell[]): string {
  return (first?.label.key ?? '') + rest.map((cell) => words(cell.plain)).join('');
}

/** What the text says in a cell, as written. */
export function writtenIn(text: string, { parts }: SeenCell): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join('');
}

/** What to mark of a label: its cell's first line. */
export function markOf({ parts: [part], span }: SeenCell): Span {
  return part ?? span;
}
