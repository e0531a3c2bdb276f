import { words } from '../../report/label-key.ts';
import type { Anchor, SeenCell } from '../../report/table.ts';
import type { Label } from '../../report/vocabulary.ts';
import { noted } from '../../text/notes.ts';
import { splitLabels } from './split.ts';
import type { TableWords } from './words.ts';

/** A label of which only the beginning stands in its cell. */
export interface CutLabel {
  readonly label: Label;
  readonly cell: SeenCell;
}

/** Fewer characters may begin anything. */
const FEWEST_CHARACTERS = 2;

/** Labels cut off, where no other cell of the table may hold the rest and only one label begins so. */
export const cutLabels = noted((known: TableWords): readonly CutLabel[] => {
  const found = [...cutRows(known), ...cutHeaders(known), ...cutPieces(known)];
  if (found.length === 0) return found;
  const inPieces = new Set(splitLabels(known).flatMap(({ cells }) => cells));
  const said = new Set(known.table.cells.map(({ plain }) => words(plain)));
  return found.filter(
    ({ label, cell }) => !inPieces.has(cell) && !isContinued(label.key.slice(cell.label.key.length), said),
  );
});

/** Whether any cell says the beginning of what is missing. */
function isContinued(missing: string, said: ReadonlySet<string>): boolean {
  for (let length = 1; length <= missing.length; length++) if (said.has(missing.slice(0, length))) return true;
  return false;
}

function isCut({ key }: SeenCell['label'], label: Label): boolean {
  return key.length >= FEWEST_CHARACTERS && key.length < label.key.length && label.key.startsWith(key);
}

/** Row labels: of those that begin so, only one may fit between the rows before and behind, or has its number. */
function cutRows({ rows, vocabulary }: TableWords): CutLabel[] {
  if (rows.every(({ likeness }) => likeness === 'exact')) return [];
  return rows.flatMap(({ label, likeness, cells: [cell] }, at) => {
    if (!cell || (likeness !== 'truncated' && likeness !== 'variant') || !isCut(cell.label, label)) return [];
    const from = orderOf(rows[at - 1], -1);
    const to = orderOf(rows[at + 1], Infinity);
    const fitting = vocabulary.rows.filter((row) => from < row.order && row.order < to && isCut(cell.label, row));
    return hasNumber(cell, label) || fitting.every((row) => row.id === label.id) ? [{ label, cell }] : [];
  });
}

function orderOf(anchor: Anchor | undefined, otherwise: number): number {
  return anchor?.label.order ?? otherwise;
}

/** Headers, column and group labels that are not yet found in the block. */
function cutHeaders({ strays, vocabulary, blockOf, has }: TableWords): CutLabel[] {
  return [...strays].flatMap((cell) => {
    const fitting = vocabulary.labels.filter(
      (label) => label.kind !== 'row' && label.kind !== 'piece' && isCut(cell.label, label),
    );
    if (fitting.length === 0) return [];
    const block = blockOf(cell);
    const free = fitting.filter((label) => label.block === block && !has(label, block));
    const numbered = free.filter((label) => hasNumber(cell, label));
    const [label, ...others] = numbered.length > 0 ? numbered : free;
    return label && others.every(({ kind, id }) => kind === label.kind && id === label.id) ? [{ label, cell }] : [];
  });
}

function hasNumber({ label: { number } }: SeenCell, label: Label): boolean {
  return number !== '' && words(number) === words(label.number);
}

/** Headers that the form itself breaks into two lines, the second of which is lost. */
function cutPieces({ table, vocabulary: { labels }, blockOf }: TableWords): CutLabel[] {
  const pieces = table.anchors.filter(({ label }) => label.kind === 'piece').flatMap(({ cells }) => cells);
  if (pieces.length === 0) return [];
  const headOf = ({ kind, id, block, key }: Label): string | undefined =>
    labels.find(
      (piece) =>
        kind === 'column' &&
        piece.kind === 'piece' &&
        piece.id === id &&
        piece.block === block &&
        key.startsWith(piece.key),
    )?.key;
  return labels.flatMap((label) => {
    const head = headOf(label);
    if (head === undefined) return [];
    const alike = labels.filter((each) => each.block === label.block && headOf(each) === head);
    const cells = pieces.filter((cell) => cell.label.key === head && blockOf(cell) === label.block);
    const cell = cells[alike.indexOf(label)];
    return cell && cells.length === alike.length ? [{ label, cell }] : [];
  });
}
