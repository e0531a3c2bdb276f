import { words } from './label-key.ts';
import type { SeenCell } from './table.ts';
import type { Label, Vocabulary } from './vocabulary.ts';

/** A label is wrapped over this many cells at the most. */
const MOST_JOINED = 40;
/** The pieces of a label stand at most this many cells apart: a row's figures and the pieces of its neighbours between. */
const REACH = 80;
/** A piece of another label is no longer than this. */
const LONGEST_PIECE = 10;

/** A label that the cells from some place on spell out together, and the cells that they take. */
export interface Assembled {
  readonly label: Label;
  readonly cells: readonly SeenCell[];
  /** Index of the last of those cells. */
  readonly last: number;
}

/** What `assemble` looks up: the labels of a vocabulary by key and by beginning, and those that stand beside rows. */
export interface Spelling {
  readonly byKey: ReadonlyMap<string, readonly Label[]>;
  readonly byStart: ReadonlyMap<string, readonly Label[]>;
  /** Labels of groups and blocks, numbers included, of which pieces may stand between those of a row's label. */
  readonly beside: readonly string[];
}

/** The spelling of a vocabulary. */
export function spellingOf({ byKey, labels }: Vocabulary): Spelling {
  const byStart = new Map<string, Label[]>();
  for (const label of labels) {
    const start = label.key.slice(0, 1);
    byStart.set(start, [...(byStart.get(start) ?? []), label]);
  }
  const besides = labels.filter(({ kind }) => kind === 'group' || kind === 'block');
  return { byKey, byStart, beside: besides.map(({ number, key }) => words(number) + key) };
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
  { byStart, beside }: Spelling,
  isFigure: (cell: SeenCell) => boolean,
): Assembled[] {
  const first = cells[at];
  if (!first || first.kind === 'cells') return [];
  const { key } = first.label;
  const candidates = byStart.get(key.slice(0, 1)) ?? [];
  return candidates.flatMap((label) => {
    if (label.key.length <= key.length || !label.key.startsWith(key)) return [];
    let joined = key;
    const taken = [first];
    for (let next = at + 1; next < cells.length && next <= at + REACH && taken.length < MOST_JOINED; next++) {
      const cell = cells[next]!;
      const own = cell.kind === 'cells' ? '' : words(cell.plain);
      if (own !== '' && label.key.startsWith(joined + own)) {
        joined += own;
        taken.push(cell);
        if (joined === label.key) return [{ label, cells: taken, last: next }];
      } else if (cell.kind !== 'words' || !(own === '' || isFigure(cell) || isBeside(own, beside))) return [];
    }
    return [];
  });
}

/**
 * The cell with nothing but the number of a label, which stands before the words that begin at `at` with figures of the
 * row between; null where there is none.
 */
export function numberBefore(
  cells: readonly SeenCell[],
  at: number,
  label: Label,
  { beside }: Spelling,
  isFigure: (cell: SeenCell) => boolean,
): SeenCell | null {
  const number = words(label.number);
  if (number === '' || cells[at]?.kind !== 'words') return null;
  let figures = 0;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    const cell = cells[before]!;
    const own = words(cell.plain);
    if (figures > 0 && cell.label.key === '' && own === number) return cell;
    if (isFigure(cell)) figures++;
    else if (cell.kind !== 'words' || !(own === '' || isBeside(own, beside))) return null;
  }
  return null;
}

function isBeside(own: string, beside: readonly string[]): boolean {
  return own.length <= LONGEST_PIECE && beside.some((label) => label.includes(own));
}
