import { words } from './label-key.ts';
import type { SeenCell } from './table.ts';
import type { Label, Vocabulary } from './vocabulary.ts';

/** A label is wrapped over this many cells at the most. */
const MOST_JOINED = 40;
/** The pieces of a label stand at most this many cells apart: a row's figures and the pieces of its neighbours between. */
const REACH = 80;
/** A piece of another label is no longer than this. */
const LONGEST_PIECE = 10;

/** Labels that the cells from some place on spell out together, and the cells that they take. */
export interface Assembled {
  readonly labels: readonly Label[];
  readonly cells: readonly SeenCell[];
  /** Index of the last of those cells. */
  readonly last: number;
}

/** What `assemble` looks up: the keys of a vocabulary, their beginnings, and the words of labels that stand beside rows. */
export interface Spelling {
  readonly byKey: ReadonlyMap<string, readonly Label[]>;
  readonly prefixes: ReadonlySet<string>;
  /** Labels of groups and blocks, numbers included, of which pieces may stand between those of a row's label. */
  readonly beside: readonly string[];
}

/** The spelling of a vocabulary. */
export function spellingOf({ byKey, labels }: Vocabulary): Spelling {
  return {
    byKey,
    prefixes: new Set(labels.flatMap(({ key }) => Array.from(key, (_, index) => key.slice(0, index + 1)))),
    beside: labels
      .filter(({ kind }) => kind === 'group' || kind === 'block')
      .map(({ number, key }) => words(number) + key),
  };
}

/**
 * Puts a label together whose words are wrapped over several lines or torn by spaces. Figures of its row, and pieces of
 * the labels of groups that stand beside it, may lie between.
 * @param at index in `cells` of the cell that the label begins with
 * @returns the longest; null where the words never make a whole label
 */
export function assemble(
  cells: readonly SeenCell[],
  at: number,
  spelling: Spelling,
  isFigure: (cell: SeenCell) => boolean,
): Assembled | null {
  const first = cells[at];
  if (!first || first.kind === 'cells' || !spelling.prefixes.has(first.label.key)) return null;
  let joined = first.label.key;
  const taken = [first];
  let whole: Assembled | null = null;
  for (let next = at + 1; next < cells.length && next <= at + REACH && taken.length < MOST_JOINED; next++) {
    const cell = cells[next]!;
    if (cell.kind === 'cells') break;
    const own = words(cell.plain);
    if (own !== '' && spelling.prefixes.has(joined + own)) {
      joined += own;
      taken.push(cell);
      const labels = spelling.byKey.get(joined);
      if (labels) whole = { labels, cells: [...taken], last: next };
    } else if (!maySkip(cell, own, spelling, isFigure)) break;
  }
  return whole;
}

function maySkip(cell: SeenCell, own: string, { beside }: Spelling, isFigure: (cell: SeenCell) => boolean): boolean {
  if (cell.kind !== 'words') return false;
  return own === '' || isFigure(cell) || (own.length <= LONGEST_PIECE && beside.some((label) => label.includes(own)));
}
