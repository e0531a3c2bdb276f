import type { TableReading } from './table.ts';

/**
 * Whether more figures stand in a table than its labels account for: then a label was not recognised, and a row that
 * seems to be missing may be there.
 */
export function isCrowded({ form, rows, strays }: TableReading): boolean {
  const columns = Math.max(...form.blocks.map((block) => block.columns.length));
  const loose = strays.filter(({ plain }) => /^[+-]?\d(?:[\d,.]*\d)?$/.test(plain)).length;
  if (loose >= columns) return true;
  return [...rows.values()].some((row) => !row.kept && !row.placed && row.written >= 2 * row.figures.size);
}
