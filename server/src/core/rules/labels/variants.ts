import { labelKey } from '../../report/label-key.ts';
import type { SeenCell } from '../../report/table.ts';
import type { Label } from '../../report/vocabulary.ts';
import { distance } from '../../text/distance.ts';
import { noted } from '../../text/notes.ts';
import { hasOtherMarks } from './marks.ts';
import { cutLabels } from './truncated.ts';
import { splitLabels } from './split.ts';
import type { TableWords } from './words.ts';

/** A label that is not quite the form's. */
export interface VariantLabel {
  readonly label: Label;
  readonly cell: SeenCell;
  /** Whether the words are the same, and only marks differ. */
  readonly marksOnly: boolean;
}

/** Shorter words have too many neighbours. */
const SHORTEST_VARIANT = 4;
const TAG = /<\/?[a-z]{1,10} ?\/?>/gi;

/** Labels in other words than the form's, or with other marks, unless they are cut off or in pieces. */
export const variantLabels = noted((known: TableWords): readonly VariantLabel[] => {
  const apart = new Set([
    ...splitLabels(known).flatMap(({ cells }) => cells),
    ...cutLabels(known).map(({ cell }) => cell),
  ]);
  const found = [...variantRows(known), ...variantHeaders(known)].filter(({ cell }) => !apart.has(cell));
  return [...found, ...otherMarks(known)];
});

function variantRows({ rows }: TableWords): VariantLabel[] {
  return rows.flatMap(({ label, likeness, cells: [cell] }) =>
    cell && likeness === 'variant' && isOther(cell, label) ? [{ label, cell, marksOnly: false }] : [],
  );
}

/** Words that are nearer to one header of the block, not found there, than to any other. */
function variantHeaders({ strays, vocabulary, blockOf, has }: TableWords): VariantLabel[] {
  return [...strays].flatMap((cell) => {
    const { key } = cell.label;
    if (key.length < SHORTEST_VARIANT) return [];
    const block = blockOf(cell);
    const near = vocabulary.labels
      .filter((label) => label.block === block && label.kind !== 'piece' && label.key.length >= SHORTEST_VARIANT)
      .map((label) => ({ label, apart: distance(key, label.key, limitOf(label)) }))
      .filter(({ label, apart }) => apart <= limitOf(label));
    const least = Math.min(...near.map(({ apart }) => apart));
    const [label, other] = near.filter(({ apart }) => apart === least).map((each) => each.label);
    if (!label || other || label.kind === 'row' || !isOther(cell, label) || has(label, block)) return [];
    return [{ label, cell, marksOnly: false }];
  });
}

/** Neither the beginning of the label, nor the label with words added behind it, `（件）`, or with tags in it, `<br>`. */
function isOther({ plain: shown, label: { key } }: SeenCell, label: Label): boolean {
  if (label.key.startsWith(key) || key.startsWith(label.key)) return false;
  return labelKey(shown.replace(TAG, '')).key !== label.key;
}

function limitOf({ key }: Label): number {
  return Math.max(1, Math.floor(key.length / 5));
}

/** Row and column labels with the form's words, but without its quotation marks, say. */
function otherMarks({ table, rows }: TableWords): VariantLabel[] {
  const columns = table.anchors.filter(({ label }) => label.kind === 'column' || label.kind === 'group');
  return [...rows, ...columns].flatMap(({ label, likeness, cells: [cell, ...rest] }) => {
    const same = likeness === 'exact' || likeness === 'joined';
    if (!same || !cell || rest.length > 0 || !hasOtherMarks(cell, label)) return [];
    return [{ label, cell, marksOnly: true }];
  });
}
