import type { BlockForm } from '../form/form.ts';
import type { Anchor, SeenCell } from './table.ts';

/**
 * The index of the cell in which a block's first column of figures stands, as its header has it: where the header
 * names every column, each one cell after the other, in lines of several cells. Null where a converter collapsed
 * merged header cells, so that indexes tell nothing.
 */
export function headerStart(anchors: readonly Anchor[], block: number, { columns }: BlockForm): number | null {
  const indexes = new Map<string, number>();
  for (const { label, cells } of anchors) {
    const [cell] = cells;
    if (label.kind !== 'column' || label.block !== block || !cell?.kept || indexes.has(label.id)) continue;
    indexes.set(label.id, cell.index);
  }
  const start = indexes.get(columns[0]?.id ?? '');
  if (start === undefined) return null;
  return columns.every((column, at) => indexes.get(column.id) === start + at) ? start : null;
}

/** Whether the cells behind a label all stand on its own line, so that their indexes can be held against the header's. */
export function isOneLine(label: SeenCell, cells: readonly SeenCell[]): boolean {
  return label.kept && cells.every((cell) => cell.kept && cell.line === label.line && cell.row === label.row);
}
