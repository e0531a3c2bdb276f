import { words } from '../../report/label-key.ts';
import type { Tabled } from '../../report/report.ts';
import type { Anchor, SeenCell, TableReading } from '../../report/table.ts';
import { type Label, type Vocabulary, vocabularyOf } from '../../report/vocabulary.ts';
import { type Noted, noted } from '../../text/notes.ts';
import type { Origin, Span } from '../../text/span.ts';

/** The words of a table as read: which cells hold labels, which are left over, and where each stands. */
export interface TableWords extends Noted {
  readonly table: TableReading;
  readonly vocabulary: Vocabulary;
  /** Cells that hold words and are neither a label nor a figure. */
  readonly strays: ReadonlySet<SeenCell>;
  /** Chosen row labels in reading order. */
  readonly rows: readonly Anchor[];
  /** The block that a label or a stray cell belongs to: that of the next row, else the last one. */
  readonly blockOf: (cell: SeenCell) => number;
  /** Whether a label is already found in the block. */
  readonly has: (label: Label, block: number) => boolean;
}

/** The words of every table of the report whose order tells something. */
export const tableWords = noted(({ tables, readBy }: Tabled): readonly TableWords[] =>
  Object.values(tables).flatMap((table) =>
    table && !table.disordered ? [wordsOf(table, vocabularyOf(readBy, table.id))] : [],
  ),
);

function wordsOf(table: TableReading, vocabulary: Vocabulary): TableWords {
  const last = table.form.blocks.length - 1;
  const rows = table.anchors.filter(({ label, chosen }) => label.kind === 'row' && chosen);
  let places: ReadonlyMap<SeenCell, number> | null = null;
  const placeOf = (cell: SeenCell | undefined): number => (cell && (places ??= placesIn(table)).get(cell)) ?? 0;
  const blockOf = (cell: SeenCell | undefined): number => {
    if (last === 0) return 0;
    const place = placeOf(cell);
    return rows.find(({ cells: [head] }) => placeOf(head) >= place)?.label.block ?? last;
  };
  const keyOf = ({ kind, id }: Label, block: number): string => `${block}/${kind}/${id}`;
  let found: ReadonlySet<string> | null = null;
  return {
    table,
    vocabulary,
    strays: new Set(table.strays.filter((cell) => cell.label.key !== '')),
    rows,
    blockOf,
    has: (label, block) => {
      found ??= new Set(table.anchors.map(({ label: each, cells }) => keyOf(each, blockOf(cells[0]))));
      return found.has(keyOf(label, block));
    },
    notes: [],
  };
}

/** Where among all cells of the table those stand that hold labels, and the strays. */
function placesIn({ cells, anchors, strays }: TableReading): Map<SeenCell, number> {
  const places = new Map<SeenCell, number>();
  for (const anchor of anchors) for (const cell of anchor.cells) places.set(cell, 0);
  for (const cell of strays) places.set(cell, 0);
  for (const [at, cell] of cells.entries()) if (places.has(cell)) places.set(cell, at);
  return places;
}

/** The words of `cells` joined, without marks and spaces, the number in front left out. */
export function joinedWords([first, ...rest]: readonly SeenCell[]): string {
  return (first?.label.key ?? '') + rest.map((cell) => words(cell.plain)).join('');
}

/** What the text says in a cell, as written. */
export function writtenIn(text: string, { parts }: SeenCell<Origin>): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join('');
}

/** What to mark of a label: its cell's first line. */
export function markOf<From extends Origin>({ parts: [part], span }: SeenCell<From>): Span<From> {
  return part ?? span;
}
