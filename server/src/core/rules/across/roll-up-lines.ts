import type { Filed } from '../../across/collection.ts';
import type { ColumnRole, Form, RowForm, RowRole, TableId } from '../../form/form.ts';
import { formOf } from '../../form/forms.ts';
import type { CellId } from '../../form/identities.ts';
import { cellOf } from '../../form/roles.ts';
import { rowsOf } from '../../form/rows.ts';

/**
 * What is held against the sum of the members, cell by cell. Each is a sum of cells itself: forms differ in how many rows
 * tell of one kind of results.
 */
export interface Line {
  readonly table: TableId;
  /** The row that is marked. */
  readonly row: string;
  /** Whether members' figures add up; else the whole is only no less than each of them. */
  readonly isSum: boolean;
  /** Whether its figures are amounts of money in 万元, or in a unit that stands in the cell. */
  readonly money: 'header' | 'cell' | null;
  readonly columns: readonly string[];
  /** The cells of a column in the report itself, and those in a member's report; null where that has no such cells. */
  readonly own: (column: string) => readonly CellId[];
  readonly inMember: (member: Filed, column: string) => readonly CellId[] | null;
}

/** Documents and cases that several agencies may each have counted: joint documents, joint defendants. */
const DOCUMENTS: readonly (readonly [RowRole, ColumnRole])[] = (['rules', 'normative'] as const).flatMap((row) =>
  (['issued', 'repealed', 'valid'] as const).map((column) => [row, column] as const),
);
/** Decisions, fees and purchases, each counted by one agency. */
const DECISIONS: readonly (readonly [RowRole, ColumnRole])[] = [
  ['license', 'decisions'],
  ['penalty', 'decisions'],
  ['coercion', 'decisions'],
  ['fee', 'fee-amount'],
];

/** The lines of a report that adds up those of `members`. */
export function linesOf(own: Filed, members: readonly Filed[]): Line[] {
  const form = formOf(own.record.readBy);
  const forms = [...new Set(members.map(({ record }) => record.readBy))].map(formOf);
  return [...requestLines(form, forms), ...disclosureLines(form), ...reviewLines(form)];
}

function requestLines(form: Form, forms: readonly Form[]): Line[] {
  const rows = [...rowsOf(form.tables.requests)];
  const isShared = (row: string): boolean => forms.every(({ tables }) => rowsOf(tables.requests).has(row));
  const groups = new Set<RowForm['result']>();
  return rows.flatMap(([id, { row, block }]): Line[] => {
    const columns = block.columns.map((column) => column.id);
    const cellIn = (of: string) => (column: string) => [{ table: 'requests' as const, row: of, column }];
    const line = { table: 'requests' as const, row: id, isSum: true, money: null, columns };
    // A form that tells of one kind in other rows has none of the same name in common.
    const kind = row.result;
    const alike = kind === undefined ? [] : rows.filter(([, each]) => each.row.result === kind).map(([each]) => each);
    if (isShared(id) && alike.every(isShared) && hasSameKind(kind, alike, forms))
      return [{ ...line, own: cellIn(id), inMember: (_, column) => cellIn(id)(column) }];
    if (kind === undefined || groups.has(kind)) return [];
    groups.add(kind);
    const cellsIn = (of: Form, column: string): CellId[] =>
      [...rowsOf(of.tables.requests)]
        .filter(([, each]) => each.row.result === kind)
        .map(([each]) => ({ table: 'requests', row: each, column }));
    const inMember = ({ record }: Filed, column: string) => cellsIn(formOf(record.readBy), column);
    return [{ ...line, own: (column) => cellsIn(form, column), inMember }];
  });
}

/** Whether every form tells of that kind of results in these rows alone. */
function hasSameKind(kind: RowForm['result'], rows: readonly string[], forms: readonly Form[]): boolean {
  if (kind === undefined) return true;
  return forms.every(({ tables }) =>
    [...rowsOf(tables.requests)].every(([id, { row }]) => row.result !== kind || rows.includes(id)),
  );
}

function disclosureLines(form: Form): Line[] {
  const lineOf =
    (isSum: boolean) =>
    ([row, column]: readonly [RowRole, ColumnRole]): Line[] => {
      const cell = cellOf(form, 'disclosure', row, column);
      if (!cell) return [];
      const inMember = ({ record }: Filed) => {
        const its = cellOf(formOf(record.readBy), 'disclosure', row, column);
        return its && [its];
      };
      const money = column === 'fee-amount' ? 'header' : null;
      return [
        { table: 'disclosure', row: cell.row, isSum, money, columns: [cell.column], own: () => [cell], inMember },
      ];
    };
  return [...DOCUMENTS.flatMap(lineOf(false)), ...DECISIONS.flatMap(lineOf(true)), ...purchaseLines(form)];
}

/** Purchases: their header fixes no unit, so that an amount is one only with its unit. */
function purchaseLines(form: Form): Line[] {
  return [...rowsOf(form.tables.disclosure)].flatMap(([row, { block }]) =>
    block.columns.flatMap(({ id: column, role }): Line[] => {
      if (role !== 'purchases' && role !== 'purchase-amount') return [];
      const cell: CellId = { table: 'disclosure', row, column };
      const inMember = ({ record }: Filed) => {
        const place = rowsOf(formOf(record.readBy).tables.disclosure).get(row);
        return place?.block.columns.some((each) => each.role === role) ? [cell] : null;
      };
      const money = role === 'purchase-amount' ? 'cell' : null;
      return [{ table: 'disclosure', row, isSum: true, money, columns: [column], own: () => [cell], inMember }];
    }),
  );
}

function reviewLines(form: Form): Line[] {
  return [...rowsOf(form.tables.review)].map(([row, { block }]) => {
    const cells = (column: string): CellId[] => [{ table: 'review', row, column }];
    const columns = block.columns.map(({ id }) => id);
    return {
      table: 'review',
      row,
      isSum: false,
      money: null,
      columns,
      own: cells,
      inMember: (_, column) => cells(column),
    };
  });
}
