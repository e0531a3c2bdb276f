import { formCells } from '../form/cells.ts';
import type { Form } from '../form/form.ts';
import { type CellId, type Identity, cellKey, identitiesOf } from '../form/identities.ts';
import { identityCells } from '../form/identity-cells.ts';
import type { Report } from '../report/report.ts';
import type { Figure, TableReading } from '../report/table.ts';
import { type Decimal, ZERO, add, subtract } from '../text/decimal.ts';

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
 */
export function judge({ readBy, tables }: Report): Judgement {
  const figures = new Map<string, Figure>();
  for (const table of Object.values(tables)) if (table) collect(table, figures);
  let all = identities.get(readBy);
  if (!all) identities.set(readBy, (all = identitiesOf(readBy)));
  const verdicts: Verdict[] = [];
  for (const identity of all) {
    const own = verdict(identity, figures);
    if (own) verdicts.push(own);
  }
  return { figures, verdicts, identities: all };
}

function collect({ form, rows }: TableReading, figures: Map<string, Figure>): void {
  const known = formCells(form);
  for (const { id: row, figures: own } of rows.values()) {
    const cells = known.get(row);
    for (const [column, figure] of own) figures.set(cells?.get(column)?.key ?? cellKey(figure.id), figure);
  }
}

function verdict(identity: Identity, figures: ReadonlyMap<string, Figure>): Verdict | null {
  const { cells, keys, left: middle } = identityCells(identity);
  const amounts = [ZERO, ZERO];
  for (let at = 0; at < keys.length; at++) {
    const value = amount(cells[at]!, figures.get(keys[at]!));
    if (!value) return null;
    const side = at < middle ? 0 : 1;
    // Most figures are zeros.
    if (value.units !== 0n) amounts[side] = add(amounts[side]!, value);
  }
  const [left = ZERO, right = ZERO] = amounts;
  const difference = subtract(left, right);
  return { identity, left, right, difference, holds: difference.units === 0n };
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
