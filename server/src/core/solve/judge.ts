import type { Form } from '../form/form.ts';
import type { CellId, Identity } from '../form/identities.ts';
import type { ById, Readings, TableBlock } from '../report/read-tables.ts';
import type { Report } from '../report/report.ts';
import type { Figure } from '../report/table.ts';
import { type Decimal, ZERO, equal, subtract, sum } from '../text/decimal.ts';
import { noted } from '../text/notes.ts';
import type { Origin } from '../text/span.ts';
import { figuresIn } from './figures.ts';
import { type Sides, planOf } from './plan.ts';

/** What an identity comes to with the figures of a report. */
export interface Verdict {
  readonly identity: Identity;
  readonly left: Decimal;
  readonly right: Decimal;
  /** Left less right: zero where the identity holds. */
  readonly difference: Decimal;
  readonly holds: boolean;
}

/** The figures of a report by cell, and the identities that they determine. */
export interface Judgement<From extends Origin = 'text'> {
  readonly figures: ReadonlyMap<string, Figure<From>>;
  /** One verdict for each identity whose cells are all known, in the form's order. */
  readonly verdicts: readonly Verdict[];
  /** Every identity of the form, those left out included. */
  readonly identities: readonly Identity[];
}

/** So many larger numbers could not be summed up exactly without BigInt. */
const LARGEST_SMALL = 1_000_000_000_000n;

/**
 * Works out every identity of the form that the report's figures determine. A blank or a stroke counts zero, but in a
 * total it is unknown; an identity with an unknown or a missing cell is left out.
 */
export function judge(report: Report): Judgement {
  const { readBy, blocks } = report;
  let figures: Judgement['figures'] | null = null;
  return {
    verdicts: verdictsIn(blocks.readings),
    identities: planOf(readBy).identities,
    get figures() {
      return (figures ??= figuresIn(readBy, report.tables));
    },
  };
}

/** The same for one table, wherever it stands: its own identities, and its figures at their places in its block. */
export const judgeTable = noted(({ readBy, table, tables }: TableBlock): Judgement<'block'> => {
  const isOwn = (identity: Identity): boolean => identity.table === table.id;
  return {
    verdicts: verdictsOf(readBy, tables).filter(({ identity }) => isOwn(identity)),
    identities: planOf(readBy).identities.filter(isOwn),
    figures: figuresIn(readBy, tables),
  };
});

const verdictsIn = noted(({ readBy, tables }: Readings) => verdictsOf(readBy, tables));

function verdictsOf(form: Form, tables: ById<Origin>): readonly Verdict[] {
  const { cells, sides } = planOf(form);
  const values = cells.map((cell) => amount(cell, tables[cell.table]?.rows.get(cell.row)?.figures.get(cell.column)));
  const small = values.map(smallOf);
  return sides.flatMap((each) => verdict(each, values, small) ?? []);
}

/** A small whole number, with which sums are worked out fast; not a number where it is none or not known. */
function smallOf(value: Decimal | null): number {
  const isSmall = value?.scale === 0 && value.units <= LARGEST_SMALL && value.units >= -LARGEST_SMALL;
  return isSmall ? Number(value.units) : Number.NaN;
}

function verdict(
  { identity, left: leftCells, right: rightCells }: Sides,
  values: readonly (Decimal | null)[],
  small: readonly number[],
): Verdict | null {
  const [left, right] = [smallSum(leftCells, small), smallSum(rightCells, small)];
  const difference = left - right;
  if (Number.isNaN(difference))
    return exactVerdict(identity, exactSum(leftCells, values), exactSum(rightCells, values));
  return {
    identity,
    left: whole(left),
    right: whole(right),
    difference: whole(difference),
    holds: difference === 0,
  };
}

function smallSum(cells: readonly number[], small: readonly number[]): number {
  let total = 0;
  for (const cell of cells) total += small[cell]!;
  return total;
}

function whole(value: number): Decimal {
  return value === 0 ? ZERO : { units: BigInt(value), scale: 0 };
}

function exactVerdict(identity: Identity, left: Decimal | null, right: Decimal | null): Verdict | null {
  if (!left || !right) return null;
  const difference = subtract(left, right);
  return { identity, left, right, difference, holds: equal(difference, ZERO) };
}

function exactSum(cells: readonly number[], values: readonly (Decimal | null)[]): Decimal | null {
  const terms: Decimal[] = [];
  for (const cell of cells) {
    const value = values[cell];
    if (!value) return null;
    terms.push(value);
  }
  return sum(terms);
}

/** What a cell adds to a sum; null where it is not known. */
export function amount(cell: CellId, figure: Figure<Origin> | undefined): Decimal | null {
  switch (figure?.value.kind) {
    case 'number':
      return figure.value.value;
    case 'repeated':
      return figure.value.same ? (figure.value.values[0] ?? null) : null;
    case 'blank':
    case 'nil':
      return isTotal(cell) ? null : ZERO;
    case 'text':
    case 'unplaced':
    case undefined:
      return null;
  }
}

/** Whether the cell stands in a total's row or column, where a blank says nothing. */
export function isTotal({ row, column }: CellId): boolean {
  return row === 'total' || column === 'total';
}
