import type { Syntax } from '../syntax/syntax.ts';
import { MEASURES, type Measure } from '../text/width.ts';
import { type Extent, extentOf, isNear } from './extent.ts';
import type { SeenCell } from './table.ts';

/** How wide the widest line of a table is, by the way in which widths are counted. */
export type Widths = Readonly<Record<Measure, number>>;

/** The widths of the widest line that ends with one of `cells`. */
export function widestLines(syntax: Syntax, cells: readonly SeenCell[]): Widths {
  const ends = cells.filter(
    (cell, at) => cell.kind === 'words' && cells[at + 1]?.line !== cell.line && isNear(syntax, cell),
  );
  const widest = (measure: Measure): number =>
    ends.reduce((most, cell) => Math.max(most, extentOf(syntax, cell, measure).to), 0);
  return { characters: widest('characters'), narrow: widest('narrow'), wide: widest('wide') };
}

/**
 * Whether `cell`, the first figure of its line, goes on where `other` ends a line above: it stands to the right of it,
 * or would not have fitted behind it.
 */
export function goesOn(syntax: Syntax, cell: SeenCell, other: SeenCell, widest: Widths): boolean {
  const extents = (measure: Measure): [Extent, Extent] => [
    extentOf(syntax, cell, measure),
    extentOf(syntax, other, measure),
  ];
  const isRight = MEASURES.every((measure) => {
    const [own, before] = extents(measure);
    return own.from > before.from;
  });
  if (isRight) return true;
  return MEASURES.some((measure) => {
    const [own, before] = extents(measure);
    return before.to + 1 + own.to - own.from > widest[measure];
  });
}
