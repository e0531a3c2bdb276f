import type { Anchor, TableReading } from '../../report/table.ts';
import type { Origin } from '../../text/span.ts';

/** A row that stands elsewhere than in the form's order. */
export interface MisplacedRow {
  readonly row: Anchor;
  /** The row of the form behind which it belongs, of those that the table has; null where it belongs in front of all. */
  readonly behind: Anchor | null;
}

/**
 * The fewest rows of a table by whose moving the others come to stand in the form's order; none where the table is so
 * mixed up that rather its text lost its order, or where the figures of those rows are not surely their own.
 */
export function misplacedRows(table: TableReading): MisplacedRow[] {
  const rows = rowAnchors(table);
  if (rows.every(({ label }, at) => at === 0 || rows[at - 1]!.label.order < label.order)) return [];
  const kept = new Set(longestRising(rows));
  const moved = rows.filter((row) => !kept.has(row));
  if (table.disordered || moved.length * 3 > rows.length || !moved.every((row) => isRead(table, row))) return [];
  return moved.map((row) => ({
    row,
    behind: rows
      .filter(({ label }) => label.order < row.label.order)
      .reduce<Anchor | null>((last, each) => (last && last.label.order > each.label.order ? last : each), null),
  }));
}

/** The labels that give rows their figures, in the order of the text. */
export function rowAnchors<From extends Origin>({ anchors, form }: TableReading<From>): Anchor<From>[] {
  return form.record === 'row' ? anchors.filter(({ label, chosen }) => label.kind === 'row' && chosen) : [];
}

function isRead({ rows }: TableReading, { label }: Anchor): boolean {
  const row = rows.get(label.id);
  return row !== undefined && row.placed && row.written > 0;
}

/** The longest run of rows, not all next to each other, that stand in the form's order. */
function longestRising(rows: readonly Anchor[]): Anchor[] {
  const chains: Anchor[][] = [];
  for (const row of rows) {
    const before = chains.filter((chain) => (chain.at(-1)?.label.order ?? -1) < row.label.order);
    const best = before.reduce<Anchor[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
    chains.push([...best, row]);
  }
  return chains.reduce<Anchor[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
