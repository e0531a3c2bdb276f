import type { GlyphLine } from './glyph-lines.ts';

/** A line with fewer wide gaps is a sentence, or a title with spaces in it. */
const FEWEST_GAPS = 2;
/** So many lines beside a line of columns may hold nothing but a piece of its label. */
const REACH = 2;

/**
 * Which lines stand in columns that no line is drawn around, by their indices: those with wide gaps, and short ones
 * between them, which are pieces of labels. Their words keep their places, for whoever reads them to tell the columns.
 */
export function linesInColumns(lines: readonly (GlyphLine | null)[]): Set<number> {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (line && line.gaps >= FEWEST_GAPS) found.add(at);
  });
  const isNear = (at: number, step: 1 | -1): boolean => {
    for (let by = 1; by <= REACH; by++) if (found.has(at + by * step)) return true;
    return false;
  };
  const between = lines.flatMap((line, at) => (line && !found.has(at) && isNear(at, 1) && isNear(at, -1) ? [at] : []));
  for (const at of between) found.add(at);
  return found;
}
