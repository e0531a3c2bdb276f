import { isFigure } from './slots.ts';
import type { Anchor, SeenCell } from './table.ts';

/** Stretches of figures without a label between: the cells of a row that keeps places, or of rows that do not. */
export function runsOf(text: string, cells: readonly SeenCell[], anchors: readonly Anchor[]): SeenCell[][] {
  const labelled = new Set(anchors.flatMap((anchor) => anchor.cells));
  const runs: SeenCell[][] = [];
  let run: SeenCell[] = [];
  for (const cell of cells) {
    const last = run.at(-1);
    const belongs = !labelled.has(cell) && ((cell.kept && cell.kind === 'cells') || isFigure(text, cell));
    if ((!belongs || (last && breaks(last, cell))) && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (belongs) run.push(cell);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function breaks(last: SeenCell, cell: SeenCell): boolean {
  return last.kind !== cell.kind || last.kept !== cell.kept || (cell.kind === 'cells' && last.row !== cell.row);
}
