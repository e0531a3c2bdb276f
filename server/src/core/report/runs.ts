import type { PlacedAnchor } from './anchors.ts';
import type { SeenCell } from './table.ts';

/**
 * Stretches of figures without a label between: the cells of a row that keeps places, or of rows that do not.
 * @returns the indexes of their cells
 */
export function runsOf(cells: readonly SeenCell[], anchors: readonly PlacedAnchor[]): number[][] {
  const labelled = new Set<number>();
  for (const { places } of anchors) for (const place of places) labelled.add(place);
  const runs: number[][] = [];
  let run: number[] = [];
  let last: SeenCell | null = null;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    const belongs = !labelled.has(at) && ((cell.kept && cell.kind === 'cells') || cell.content.isFigure);
    if (last && (!belongs || breaks(last, cell))) {
      runs.push(run);
      [run, last] = [[], null];
    }
    if (!belongs) continue;
    run.push(at);
    last = cell;
  }
  if (last) runs.push(run);
  return runs;
}

function breaks(last: SeenCell, cell: SeenCell): boolean {
  return last.kind !== cell.kind || last.kept !== cell.kept || (cell.kind === 'cells' && last.row !== cell.row);
}
