import { distance } from '../text/distance.ts';
import type { Label } from './label.ts';

/** A row whose label some words resemble without being it: slightly different, with words added, or cut off. */
export interface Like {
  readonly label: Label;
  readonly likeness: 'variant' | 'annotated' | 'truncated';
}

/** A label cut off to fewer characters than this is no evidence. */
const FEWEST_CHARACTERS = 2;
/** A label shortened to fewer characters may be part of another. */
const FEWEST_SHORT = 4;
/** Words added to a label, such as `（件）`, are at most this long. */
const LONGEST_ANNOTATION = 8;

/**
 * Rows whose label the words resemble; several where only the neighbours can tell.
 * @param isCell whether dividers keep the words apart from others, so that no word of the label above stands in front
 */
export function likeRows(key: string, rows: readonly Label[], isCell: boolean): Like[] {
  if (key.length < FEWEST_CHARACTERS) return [];
  const near = nearest(key, rows);
  if (near) return [{ label: near, likeness: 'variant' }];
  const short = shortened(key, rows, isCell);
  if (short) return [{ label: short, likeness: 'variant' }];
  const annotated = rows.filter((row) => isAnnotated(key, row, isCell));
  if (annotated.length > 0) return annotated.map((label) => ({ label, likeness: 'annotated' }));
  return rows.filter((row) => row.key.startsWith(key)).map((label) => ({ label, likeness: 'truncated' }));
}

/** Whether words say a row's label with a few words added; among words also before it, of the label above. */
function isAnnotated(key: string, row: Label, isCell: boolean): boolean {
  if (key.length > row.key.length + LONGEST_ANNOTATION) return false;
  return key.startsWith(row.key) || (!isCell && row.key.length > FEWEST_CHARACTERS && key.endsWith(row.key));
}

/**
 * The one row that a shorter wording tells: one in use, or, where dividers keep the words apart, the middle or the end of
 * its label.
 */
function shortened(key: string, rows: readonly Label[], isCell: boolean): Label | null {
  if (key.length < FEWEST_SHORT) return null;
  const used = rows.filter(({ short }) =>
    short.some((each) => distance(key, each, 1) <= Number(each.length > FEWEST_SHORT)),
  );
  const found = used.length > 0 || !isCell ? used : rows.filter((row) => row.key.indexOf(key) > 0);
  const [only] = found;
  return only && found.every(({ id }) => id === only.id) ? only : null;
}

/** The one row at the least edit distance, if that is small for its length and every other row is farther. */
function nearest(key: string, rows: readonly Label[]): Label | null {
  let found: Label | null = null;
  let least = Infinity;
  for (const row of rows) {
    const limit = Math.max(1, Math.floor(row.key.length / 5));
    const apart = distance(key, row.key, limit);
    if (apart > limit || row.key.length < 4) continue;
    if (apart === least && found?.id !== row.id) found = null;
    if (apart < least) [found, least] = [row, apart];
  }
  return found;
}
