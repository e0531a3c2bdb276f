import { type CellId, type Identity, cellKey } from '../../form/identities.ts';
import { type Judgement, amount } from '../../solve/judge.ts';
import { membershipOf } from '../../solve/membership.ts';
import { singleCellChanges } from '../../solve/single-cell.ts';
import { groupsOf } from '../../solve/groups.ts';
import { type Decimal, ZERO, compare, equal, subtract, sum } from '../../text/decimal.ts';
import type { Origin } from '../../text/span.ts';

/** A row of table three whose figures would add up if they all stood one column further on. */
export interface Shift {
  readonly row: string;
  /** Where the figures stand now: one column too far to the left, or to the right. */
  readonly stands: 'left' | 'right';
  /** Whether the figure at one end of the row fell off, and follows from the others: the total, or the first applicant. */
  readonly isCut: boolean;
  /** The row's cells with what they would hold: the applicants, then the total. */
  readonly cells: readonly { readonly cell: CellId; readonly value: Decimal }[];
}

const NONE: readonly Shift[] = [];
const known = new WeakMap<Judgement<Origin>['verdicts'], readonly Shift[]>();

/**
 * The rows that do not add up, but would if all their figures moved by one column, and to which the columns testify:
 * the move mends sums of columns as well, and breaks no identity that holds.
 */
export function shifts(judgement: Judgement<Origin>): readonly Shift[] {
  if (judgement.verdicts.every(({ holds }) => holds)) return NONE;
  let found = known.get(judgement.verdicts);
  if (!found) known.set(judgement.verdicts, (found = shiftsIn(judgement)));
  return found;
}

/** What the faults of moved rows are called that are behind `identity`, which is broken: one name at most. */
export function shiftCauses(judgement: Judgement<Origin>, identity: Identity): string[] {
  const found = shifts(judgement);
  return explained(found, judgement).includes(identity) ? [SHIFT] : [];
}

/** What the rows that were moved have in common as a cause: they are one finding. */
export const SHIFT = 'shifted-column';

/**
 * The broken identities that hold once the rows stand where they belong. One without a cell of these rows comes to what
 * its verdict says, since all cells of a verdict are known.
 */
function explained(moves: readonly Shift[], judgement: Judgement<Origin>): Identity[] {
  if (moves.length === 0) return [];
  const value = valuesAfter(moves, judgement);
  return judgement.verdicts
    .filter(({ identity, holds }) => !holds && equal(value(identity.left), value(identity.right)))
    .map(({ identity }) => identity);
}

function shiftsIn(judgement: Judgement<Origin>): readonly Shift[] {
  const options = judgement.identities
    .filter(({ rule }) => rule === 'row-sum')
    .map((identity) => shiftsOf(identity, judgement));
  const sole = options.flatMap((each) => (each.length === 1 ? each : []));
  // Rows that were pasted together stand wrong together, and only together add up in their columns.
  const together = testimony(sole, judgement);
  if (isSure(sole, together) && together.left === 0) return sole;
  return options.flatMap((each) => {
    const sure = each.filter((shift) => isSure([shift], testimony([shift], judgement)));
    return sure.length === 1 ? sure : [];
  });
}

/** Where a figure fell off and is worked out, more has to speak for it: all of its columns that were wrong are right then. */
function isSure(moves: readonly Shift[], { mended, broken, left }: Testimony): boolean {
  const isCut = moves.some((each) => each.isCut);
  return broken === 0 && mended > 0 && (!isCut || (mended > 2 && left === 0));
}

/** The ways in which a row's figures may have been moved; none where it adds up, or one cell explains it better. */
function shiftsOf(identity: Identity, judgement: Judgement<Origin>): Shift[] {
  const { figures, verdicts } = judgement;
  const verdict = verdicts.find((each) => each.identity === identity);
  if (verdict?.holds === true) return [];
  const membership = membershipOf(verdicts);
  if (verdict && singleCellChanges(groupsOf(verdicts, membership).get(verdict) ?? [], judgement, membership).length > 0)
    return [];
  const cells = [...identity.left, ...identity.right];
  const kinds = cells.map((cell) => figures.get(cellKey(cell))?.value.kind);
  const values = cells.map((cell, at) =>
    kinds[at] === 'blank' || kinds[at] === 'nil' ? ZERO : amount(cell, figures.get(cellKey(cell))),
  );
  const known = values.filter((value) => value !== null);
  if (known.length < cells.length || kinds.includes('repeated')) return [];
  return moved(known, verdict !== undefined).flatMap(({ stands, isCut, to }) => {
    const total = to.at(-1) ?? ZERO;
    if (total.units <= 0n || !equal(sum(to.slice(0, -1)), total)) return [];
    return [{ row: identity.line, stands, isCut, cells: cells.map((cell, at) => ({ cell, value: to[at] ?? ZERO })) }];
  });
}

interface Moved extends Pick<Shift, 'stands' | 'isCut'> {
  readonly to: readonly Decimal[];
}

/** @param isWhole whether the row's total is written */
function moved(values: readonly Decimal[], isWhole: boolean): Moved[] {
  const [first = ZERO, ...behind] = values;
  const last = values.at(-1) ?? ZERO;
  const before = values.slice(0, -1);
  const found: Moved[] = [];
  if (isWhole) {
    found.push({ stands: 'left', isCut: false, to: [last, ...before] });
    found.push({ stands: 'right', isCut: false, to: [...behind, first] });
    if (first.units === 0n) found.push({ stands: 'right', isCut: true, to: [...behind, sum(behind)] });
  }
  const lost = subtract(before.at(-1) ?? ZERO, sum(before.slice(0, -1)));
  if (last.units === 0n && (!isWhole || lost.units !== 0n) && compare(lost, ZERO) >= 0)
    found.push({ stands: 'left', isCut: true, to: [lost, ...before] });
  return found;
}

interface Testimony {
  readonly mended: number;
  readonly broken: number;
  readonly left: number;
}

/** How many sums over columns the moves mend, how many that hold they break, and how many they leave as broken. */
function testimony(moves: readonly Shift[], judgement: Judgement<Origin>): Testimony {
  const keys = new Set(moves.flatMap(({ cells }) => cells.map(({ cell }) => cellKey(cell))));
  const value = valuesAfter(moves, judgement);
  const counts = { mended: 0, broken: 0, left: 0 };
  for (const { identity, holds } of judgement.verdicts) {
    const touched = [...identity.left, ...identity.right].some((cell) => keys.has(cellKey(cell)));
    if (!touched || identity.rule === 'row-sum') continue;
    const holdsThen = equal(value(identity.left), value(identity.right));
    if (holdsThen && !holds) counts.mended++;
    if (!holdsThen) counts[holds ? 'broken' : 'left']++;
  }
  return counts;
}

/** What cells come to once the rows are moved. */
function valuesAfter(moves: readonly Shift[], { figures }: Judgement<Origin>): (cells: readonly CellId[]) => Decimal {
  const values = new Map(moves.flatMap(({ cells }) => cells.map(({ cell, value }) => [cellKey(cell), value])));
  return (cells) =>
    sum(cells.map((cell) => values.get(cellKey(cell)) ?? amount(cell, figures.get(cellKey(cell))) ?? ZERO));
}
