import type { Memo } from '../text/memo.ts';
import { words } from './label-key.ts';
import type { SeenCell } from './table.ts';
import type { Label, Vocabulary } from './vocabulary.ts';

/** A label is wrapped over this many cells at the most. */
const MOST_JOINED = 40;
/** The pieces of a label stand at most this many cells apart: a row's figures and the pieces of its neighbours between. */
const CELLS_APART = 80;
/** A piece of another label is no longer than this. */
const LONGEST_PIECE = 10;

/** A label that the cells from some place on spell out together, and the indexes of the cells that they take. */
export interface Assembled {
  readonly label: Label;
  readonly places: readonly number[];
}

/**
 * Puts labels together whose words are wrapped over several lines or torn by spaces. Figures of the row, and pieces of
 * the labels of groups that stand beside it, may lie between.
 * @param at index in `cells` of the cell that the label begins with
 * @returns each label that the words make as a whole
 */
export function assemble(
  cells: readonly SeenCell[],
  at: number,
  { byStart, beside }: Vocabulary,
  memo: Memo,
): readonly Assembled[] {
  const first = cells[at];
  if (!first || first.kind === 'cells') return NONE;
  const { key } = first.label;
  const candidates = byStart.get(key.charAt(0));
  if (!candidates) return NONE;
  const spoken = memo(words);
  return candidates.flatMap((label) => {
    if (label.key.length <= key.length || !label.key.startsWith(key)) return NONE;
    let joined = key;
    const places = [at];
    for (let next = at + 1; next < cells.length && next <= at + CELLS_APART && places.length < MOST_JOINED; next++) {
      const { kind, plain, content } = cells[next]!;
      const own = kind === 'cells' ? '' : spoken(plain);
      if (own !== '' && label.key.startsWith(own, joined.length)) {
        joined += own;
        places.push(next);
        if (joined === label.key) return [{ label, places }];
      } else if (kind !== 'words' || !(own === '' || content.isFigure || isBeside(own, beside))) return NONE;
    }
    return NONE;
  });
}

const NONE: readonly Assembled[] = [];

/**
 * The index of the cell with nothing but the number of a label, which stands before the words that begin at `at` with
 * figures of the row between; null where there is none.
 */
export function numberBefore(
  cells: readonly SeenCell[],
  at: number,
  { spokenNumber }: Label,
  { beside }: Vocabulary,
  memo: Memo,
): number | null {
  if (spokenNumber === '' || cells[at]?.kind !== 'words') return null;
  const spoken = memo(words);
  let figures = 0;
  for (let before = at - 1; before >= 0 && before >= at - CELLS_APART; before--) {
    const { kind, plain, label, content } = cells[before]!;
    const own = spoken(plain);
    if (figures > 0 && label.key === '' && own === spokenNumber) return before;
    if (content.isFigure) figures++;
    else if (kind !== 'words' || !(own === '' || isBeside(own, beside))) return null;
  }
  return null;
}

function isBeside(own: string, beside: readonly string[]): boolean {
  return own.length <= LONGEST_PIECE && beside.some((label) => label.includes(own));
}
