import type { TableForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { type PlacedAnchor, findAnchors } from './anchors.ts';
import { isDisordered } from './disorder.ts';
import { rowReadings } from './row-readings.ts';
import { lineExtent } from './seen.ts';
import { type Slots, slotsOf } from './slots.ts';
import type { SeenCell, TableReading } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads a table whose rows each have their figures behind their label.
 * @param cells the cells of the table's region
 * @returns null where no row label of the form is found
 */
export function readRowTable(
  syntax: Syntax,
  cells: readonly SeenCell[],
  form: TableForm,
  vocabulary: Vocabulary,
  memo: Memo,
): TableReading | null {
  const anchors = findAnchors(cells, vocabulary, memo);
  const chosen = anchors.filter((anchor) => anchor.label.kind === 'row' && anchor.chosen);
  if (chosen.length === 0) return null;
  const slots = slotsOf(cells, anchors, form);
  const isUsed = figuresUsed(cells, slots);
  const apart = cells.filter((cell, at) => isUsed[at] === 0 && isLooseFigure(cell));
  const disordered = isDisordered(apart, slots);
  const rows = rowReadings(syntax, form, { cells, anchors, slots, hasLoose: apart.length > 0, disordered });
  const lines = extentOf(anchors, chosen, slots);
  for (const { places } of anchors) for (const place of places) isUsed[place] = 1;
  const strays = cells.filter(
    ({ plain, line }, at) => isUsed[at] === 0 && plain !== '' && line >= lines.first && line <= lines.last,
  );
  return {
    id: form.id,
    form,
    lines,
    rows: new Map(rows.map((row) => [row.id, row])),
    anchors,
    strays,
    loose: cells.filter((cell, at) => isUsed[at] === 0 && isDigits(cell)),
    cells,
    disordered,
  };
}

/** For each cell whether it is the figure of a row. */
function figuresUsed(cells: readonly SeenCell[], slots: readonly Slots[]): Uint8Array {
  const isUsed = new Uint8Array(cells.length);
  for (const { places } of slots) for (const place of places) isUsed[place] = 1;
  return isUsed;
}

/** Whether a cell that belongs to no row is a figure which stands apart from every row. */
function isLooseFigure(cell: SeenCell): boolean {
  return cell.kind !== 'cells' && isDigits(cell);
}

/** From the first label to the last row's label or figure. */
function extentOf(
  anchors: readonly PlacedAnchor[],
  chosen: readonly PlacedAnchor[],
  slots: readonly Slots[],
): TableReading['lines'] {
  const { first } = lineExtent(anchors);
  return { first, last: Math.max(lineExtent(chosen).last, lineExtent(slots).last) };
}

function isDigits({ plain, content }: SeenCell): boolean {
  return content.isFigure && /\d/.test(plain);
}
