import type { BlockForm } from '../form/form.ts';
import type { PlacedAnchor } from './anchors.ts';
import type { SeenCell } from './table.ts';

/**
 * The figures of a block of which not all stand in one line: a line for one row of the form or for several, each behind
 * its own labels, as in a table for each row; or a line for each figure, behind the label of its column.
 * @param runs the stretches of figures between labels, as indexes of cells
 * @returns the indexes of the cells, row by row; null where the labels do not tell each one's place
 */
export function placesInParts(
  cells: readonly SeenCell[],
  runs: readonly (readonly number[])[],
  anchors: readonly PlacedAnchor[],
  { rows, columns }: BlockForm,
): readonly number[] | null {
  const parts = runs.flatMap((run) => {
    const written = run.filter((place) => cells[place]!.plain !== '');
    // A line with all its figures may have blanks beside them; in one that lacks some, every cell counts.
    if (written.length === 0) return [];
    return [written.length % columns.length === 0 || written.length === 1 ? written : run];
  });
  const places = parts.flat();
  if (places.length !== rows.length * columns.length) return null;
  const labels = rows.map(({ id }) => anchors.find(({ label, chosen }) => label.id === id && chosen)?.places[0] ?? -1);
  let at = 0;
  let before = -1;
  for (const part of parts) {
    const [first = -1] = part;
    const isOwn = (label: number): boolean => label > before && label < first;
    const begun = labels.slice(Math.ceil(at / columns.length), Math.ceil((at + part.length) / columns.length));
    if (!begun.every(isOwn)) return null;
    const isWhole = at % columns.length === 0 && part.length % columns.length === 0;
    if (!isWhole && !(part.length === 1 && isNamed(first, columns[at % columns.length]!.id, anchors))) return null;
    at += part.length;
    before = part.at(-1) ?? first;
  }
  return places;
}

/** Whether the last label in front of the cell at `place` is that of this column. */
function isNamed(place: number, column: string, anchors: readonly PlacedAnchor[]): boolean {
  const last = anchors.findLast(({ places }) => (places[0] ?? place) < place);
  return last?.label.kind === 'column' && last.label.id === column;
}
