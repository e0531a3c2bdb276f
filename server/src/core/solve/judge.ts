import type { Form } from '../form/form.ts';
import { type CellId, type Identity, cellKey, identitiesOf } from '../form/identities.ts';
import type { Report } from '../report/report.ts';
import type { Figure } from '../report/table.ts';
import { type Decimal, ZERO, equal, subtract, sum } from '../text/decimal.ts';

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
export interface Judgement {
  readonly figures: ReadonlyMap<string, Figure>;
  /** One verdict for each identity whose cells are all known, in the form's order. */
  readonly verdicts: readonly Verdict[];
  /** Every identity of the form, those left out included. */
  readonly identities: readonly Identity[];
}

const identities = new WeakMap<Form, readonly Identity[]>();

/**
 * Works out every identity of the form that the report's figures determine. A blank or a stroke counts zero, but in a
 * total it is unknown; an identity with an unknown or a missing cell is left out.
 * @param before the judgement of the same tables in another place
 */
export function judge(report: Report, before: Judgement | null = null): Judgement {
  let figures: Judgement['figures'] | null = null;
  const own = (): Judgement['figures'] => (figures ??= figuresIn(report));
  if (before)
    return {
      verdicts: before.verdicts,
      identities: before.identities,
      get figures() {
        return own();
      },
    };
  const { readBy } = report;
  let all = identities.get(readBy);
  if (!all) identities.set(readBy, (all = identitiesOf(readBy)));
  return { figures: own(), verdicts: all.flatMap((identity) => verdict(identity, own()) ?? []), identities: all };
}

function figuresIn({ tables }: Report): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const table of Object.values(tables)) {
    for (const row of table?.rows.values() ?? []) {
      for (const figure of row.figures.values()) figures.set(cellKey(figure.id), figure);
    }
  }
  return figures;
}

function verdict(identity: Identity, figures: ReadonlyMap<string, Figure>): Verdict | null {
  const left = sideOf(identity.left, figures);
  const right = sideOf(identity.right, figures);
  if (!left || !right) return null;
  const difference = subtract(left, right);
  return { identity, left, right, difference, holds: equal(difference, ZERO) };
}

function sideOf(cells: readonly CellId[], figures: ReadonlyMap<string, Figure>): Decimal | null {
  const values: Decimal[] = [];
  for (const cell of cells) {
    const value = amount(cell, figures.get(cellKey(cell)));
    if (!value) return null;
    values.push(value);
  }
  return sum(values);
}

/** What a cell adds to a sum; null where it is not known. */
export function amount(cell: CellId, figure: Figure | undefined): Decimal | null {
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
