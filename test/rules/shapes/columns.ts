import { type CellId, type Identity, cellKey } from '../../../server/src/core/form/identities.ts';
import type { CellValue } from '../../../server/src/core/report/value.ts';
import type { Figure } from '../../../server/src/core/report/table.ts';
import { shifts } from '../../../server/src/core/rules/arithmetic/shifts.ts';
import { type Judgement, amount } from '../../../server/src/core/solve/judge.ts';
import {
  type Decimal,
  decimal,
  decimalText,
  equal,
  subtract,
  sum,
  ZERO,
} from '../../../server/src/core/text/decimal.ts';
import { span } from '../../../server/src/core/text/span.ts';

/** Three applicants and the total: as few columns as can tell sums over one, two, three and all columns apart. */
const COLUMNS = ['a', 'b', 'c', 'total'];

/** The sums over the rows of a column, where the rows are there. */
const SUMS = [
  { rule: 'column-total', left: ['one', 'two'], right: ['sum'] },
  { rule: 'column-balance', left: ['in'], right: ['out'] },
] as const;

/**
 * The judgement on a small table, one row a line: its name, then its figures, of which `.` is blank, `/` is struck out,
 * `?` cannot be read and `2=2` stands twice in its cell. Rows `one` and `two` add up to `sum`, `in` is as much as `out`;
 * the row `review` stands in another table.
 */
export function judged(grid: string): Judgement<'block'> {
  const rows = grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));
  const figures = new Map<string, Figure>();
  for (const [row = '', ...cells] of rows) {
    cells.forEach((text, at) => {
      const id = cellOf(row, COLUMNS[at]!);
      figures.set(cellKey(id), { id, value: valueOf(text), span: span(0, 0) });
    });
  }
  const names = rows.map(([row = '']) => row);
  const identities = [...names.map(rowSum), ...SUMS.filter(({ left }) => names.includes(left[0])).flatMap(columnSums)];
  const side = (cells: readonly CellId[]): Decimal | null => {
    const values = cells.map((cell) => amount(cell, figures.get(cellKey(cell))));
    return values.includes(null) ? null : sum(values.map((value) => value ?? ZERO));
  };
  const verdicts = identities.flatMap((identity) => {
    const [left, right] = [side(identity.left), side(identity.right)];
    if (!left || !right) return [];
    return [{ identity, left, right, difference: subtract(left, right), holds: equal(left, right) }];
  });
  return { figures, identities, verdicts };
}

/** The rows of such a table that stand beside their columns: where, and what they should read. */
export function moves(grid: string): string[] {
  return shifts(judged(grid)).map(({ row, stands, isCut, cells }) => {
    const figures = cells.map(({ value }) => decimalText(value));
    return `${row} ${stands}${isCut ? ', cut' : ''}: ${figures.join(' ')}`;
  });
}

function cellOf(row: string, column: string): CellId {
  return { table: row === 'review' ? 'review' : 'requests', row, column };
}

function valueOf(text: string): CellValue {
  if (text === '.') return { kind: 'blank' };
  if (text === '/') return { kind: 'nil', word: text };
  if (text === '?') return { kind: 'text' };
  const [value, ...others] = text.split('=').map((digits) => decimal(digits)!);
  if (others.length > 0) return { kind: 'repeated', values: [value!, ...others], parts: [], same: true };
  return { kind: 'number', value: value!, unit: null, digits: span(0, 0), bare: true };
}

function rowSum(row: string): Identity {
  const [a, b, c, total] = COLUMNS.map((column) => cellOf(row, column)) as [CellId, CellId, CellId, CellId];
  const [table, rule] = row === 'review' ? (['review', 'review-sum'] as const) : (['requests', 'row-sum'] as const);
  return { rule, table, each: 'row', line: row, left: [a, b, c], right: [total], suspect: total };
}

function columnSums({ rule, left, right }: (typeof SUMS)[number]): Identity[] {
  return COLUMNS.map((line) => {
    const cells = (names: readonly string[]) => names.map((row) => cellOf(row, line));
    const suspect = cellOf(right[0], line);
    return { rule, table: 'requests', each: 'column', line, left: cells(left), right: cells(right), suspect };
  });
}
