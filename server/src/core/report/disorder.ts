import type { Slots } from './slots.ts';
import type { SeenCell } from './table.ts';

/** This many rows with too few figures, or one with none, where figures belong to no row, tell that the order is lost. */
const FEWEST_SHORT_ROWS = 3;
const FEWEST_LOOSE_FIGURES = 4;

/**
 * Labels on one heap and figures on another: rows without any figure behind which a single label has those of several,
 * or rows with too few, and figures that belong to no row.
 * @param loose figures that belong to no row
 */
export function isDisordered(loose: readonly SeenCell[], slots: readonly Slots[]): boolean {
  let [isHeap, hasNone, short] = [false, false, 0];
  for (const { kept, anchor, cells, columns } of slots) {
    if (kept && anchor.cells[0]?.kind === 'cells') continue;
    const written = cells.reduce((count, cell) => count + Number(isWritten(cell)), 0);
    isHeap ||= written > 2 * columns.length;
    hasNone ||= written === 0;
    if (written < columns.length) short++;
  }
  if (isHeap && hasNone) return true;
  if (short < FEWEST_SHORT_ROWS && !hasNone) return false;
  return loose.length >= FEWEST_LOOSE_FIGURES;
}

function isWritten({ plain, content }: SeenCell): boolean {
  return plain !== '' && content.isFigure;
}
