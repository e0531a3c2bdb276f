import type { BlockForm } from '../form/form.ts';
import type { Anchor, SeenCell } from './table.ts';

/** Where the header of a block has the columns of figures, in cells of its lines. */
export interface HeaderColumns {
  /** For each column the index of the cell that names it first. */
  readonly starts: readonly number[];
  /** For each cell that names a column, that column's place among the form's. */
  readonly byIndex: ReadonlyMap<number, number>;
  /** How many cells the header's last line has. */
  readonly width: number;
}

/**
 * The cells in which a header names every column, in rising order. Null where it does not, or where a converter
 * collapsed merged header cells, so that indexes tell nothing.
 */
export function headerColumns(
  cells: readonly SeenCell[],
  anchors: readonly Anchor[],
  block: number,
  { columns }: BlockForm,
): HeaderColumns | null {
  const byIndex = new Map<number, number>();
  let last: SeenCell | null = null;
  for (const { label, cells: own } of headerAnchors(anchors, block)) {
    const [cell] = own;
    const column = columns.findIndex(({ id }) => id === label.id);
    if (column < 0 || cell?.kind !== 'cells') continue;
    if (!byIndex.has(cell.index)) byIndex.set(cell.index, column);
    last = cell;
  }
  const starts = columns.map((_, column) => [...byIndex].find(([, each]) => each === column)?.[0] ?? -1);
  const rises = starts.every((start, at) => start >= 0 && (at === 0 || start > starts[at - 1]!));
  if (!rises || last === null) return null;
  return { starts, byIndex, width: widthOfRow(cells, last) };
}

/** The labels of columns that stand above the first row of a block, behind the last row of the block before. */
export function headerAnchors(anchors: readonly Anchor[], block: number): Anchor[] {
  const first = anchors.findIndex(({ label, chosen }) => label.kind === 'row' && chosen && label.block === block);
  const before = anchors
    .slice(0, Math.max(0, first))
    .findLastIndex(({ label, chosen }) => label.kind === 'row' && chosen);
  return anchors.slice(before + 1, Math.max(0, first)).filter(({ label }) => label.kind === 'column');
}

/** The index of the first column where the columns stand one beside the other; null where merged cells lie between. */
export function headerStart(header: HeaderColumns | null): number | null {
  const start = header?.starts[0];
  if (start === undefined) return null;
  return header?.starts.every((each, at) => each === start + at) ? start : null;
}

/**
 * The cells of a row below the columns of a header with merged cells: in rows at least as wide as the header's, where
 * nothing is written beside them but what a merged cell repeats.
 * @param cells the cells behind the row's label
 */
export function underHeader(label: SeenCell, cells: readonly SeenCell[], header: HeaderColumns): SeenCell[] | null {
  if (!isOneLine(label, cells) || label.index + 1 + cells.length < header.width) return null;
  const at = (index: number): SeenCell | undefined => cells[index - label.index - 1];
  const own = header.starts.map(at);
  const isRepeated = (cell: SeenCell): boolean => {
    const column = header.byIndex.get(cell.index);
    return column === undefined ? cell.plain === '' : cell.plain === '' || own[column]?.plain === cell.plain;
  };
  const found = own.filter((cell) => cell !== undefined);
  return found.length === own.length && cells.every(isRepeated) ? found : null;
}

/** Whether the cells behind a label all stand on its own line, so that their indexes can be held against the header's. */
export function isOneLine(label: SeenCell, cells: readonly SeenCell[]): boolean {
  return label.kind === 'cells' && cells.every((cell) => cell.kind === 'cells' && cell.row === label.row);
}

function widthOfRow(cells: readonly SeenCell[], { row }: SeenCell): number {
  return cells.reduce((width, cell) => (cell.row === row ? width + 1 : width), 0);
}
