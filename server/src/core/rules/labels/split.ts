import type { Anchor, SeenCell } from '../../report/table.ts';
import type { Label } from '../../report/vocabulary.ts';
import { noted } from '../../text/notes.ts';
import { type TableWords, joinedWords } from './words.ts';

/** A label found in pieces. */
export interface SplitLabel {
  readonly label: Label;
  readonly cells: readonly SeenCell[];
}

/** A name is torn into this many cells at the most. */
const MOST_CELLS = 4;

type Step = (cell: SeenCell) => SeenCell | undefined;

/**
 * Labels that stand in several cells, one below or beside the other. Where the form itself breaks the line (本年新｜
 * 制作数量), and where a line only wraps, that is none.
 */
export const splitLabels = noted((known: TableWords): readonly SplitLabel[] => {
  const { table, strays } = known;
  const found: SplitLabel[] = table.anchors.filter((anchor) => anchor.cells.length > 1 && isApart(known, anchor));
  const heads = [...strays, ...known.rows.filter(isUnsure).flatMap(({ cells }) => cells)];
  if (heads.length === 0) return found;
  const grid = new Map([...strays].map((cell) => [keyOf(cell, 0, 0), cell]));
  const steps: readonly Step[] = [(cell) => grid.get(keyOf(cell, 1, 0)), (cell) => grid.get(keyOf(cell, 0, 1))];
  const used = new Set<SeenCell>();
  for (const cell of heads) {
    if (!cell.kept || used.has(cell)) continue;
    const whole = steps.map((step) => completed(known, cell, step)).find((each) => each !== null);
    if (!whole) continue;
    found.push(whole);
    for (const each of whole.cells) used.add(each);
  }
  return found;
});

function keyOf({ row, index }: SeenCell, down: number, right: number): string {
  return `${row + down}:${index + right}`;
}

/** Whether only a part of the label may stand in its cell. */
function isUnsure({ likeness }: Anchor): boolean {
  return likeness === 'truncated' || likeness === 'variant';
}

/** A label joined from cells with empty lines between, unless its pieces are those of the form. */
function isApart({ vocabulary }: TableWords, { label, cells: [first, ...rest] }: Anchor): boolean {
  if (!first || rest.length === 0 || rest.every((cell) => cell.glued)) return false;
  const pieces = vocabulary.labels.filter((each) => each.kind === 'piece' && each.id === label.id);
  return !pieces.some((piece) => piece.key === first.label.key);
}

function completed({ vocabulary: { byKey, labels } }: TableWords, cell: SeenCell, step: Step): SplitLabel | null {
  const cells = [cell];
  for (let next = step(cell); next && cells.length < MOST_CELLS; next = step(next)) {
    cells.push(next);
    const key = joinedWords(cells);
    const label = byKey.get(key)?.find(({ kind }) => kind !== 'piece');
    if (label) return { label, cells };
    if (!labels.some((each) => each.key.startsWith(key))) return null;
  }
  return null;
}
