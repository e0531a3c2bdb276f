import type { Filed } from '../../across/collection.ts';
import type { Recorded } from '../../across/record.ts';
import type { CellId } from '../../form/identities.ts';
import { isTotal } from '../../solve/judge.ts';
import { type Decimal, ZERO, absolute, add, compare, decimal, equal, subtract, sum } from '../../text/decimal.ts';
import { inWan } from '../../text/money.ts';
import type { Line } from './roll-up-lines.ts';

/** What one member tells of a cell of the whole; null where that is not known. */
interface Part {
  readonly filed: Filed;
  readonly cells: readonly CellId[];
  readonly value: Decimal | null;
}

/** A figure of a report that adds others up, with what theirs come to. */
export interface AddedUp {
  readonly line: Line;
  readonly cells: readonly CellId[];
  readonly value: Decimal;
  readonly isBlank: boolean;
  /** `sum`: all figures are known; `least`: some are not; `part`: figures do not add up, and one may not be more than the whole. */
  readonly kind: 'sum' | 'least' | 'part';
  readonly there: Decimal;
  /** How far the whole may be off, as amounts are rounded. */
  readonly slack: Decimal;
  readonly parts: readonly Part[];
  /** The members whose figures are known, and that with the greatest. */
  readonly reports: readonly Filed[];
  readonly most: Filed | null;
  /** Whether the sum can be written in its place. */
  readonly isWritable: boolean;
}

interface Among {
  readonly own: Filed;
  readonly reports: readonly Filed[];
  /** Whether these are the reports of all members. */
  readonly isWhole: boolean;
}

/** A figure of `own` with those of the members; null where one of the two is not known, or cannot be compared. */
export function addedUp(line: Line, column: string, { own, reports, isWhole }: Among): AddedUp | null {
  const cells = line.own(column);
  const value = totalIn(own, cells, line);
  const parts = reports.map((filed): Part | null => {
    const its = line.inMember(filed, column);
    return its && { filed, cells: its, value: totalIn(filed, its, line) };
  });
  const comparable = parts.flatMap((part) => part ?? []);
  const known = comparable.filter((part): part is Part & { value: Decimal } => part.value !== null);
  if (!value || cells.length === 0 || known.length === 0) return null;
  const isAll = isWhole && known.length === reports.length;
  const most = known.reduce((best, each) => (compare(each.value, best.value) > 0 ? each : best));
  const there = line.isSum ? sum(known.map((part) => part.value)) : most.value;
  const [only] = cells;
  const written = only && own.record.tables[only.table][only.row]?.[only.column];
  return {
    ...{ line, cells, value, there, parts: comparable },
    isBlank: cells.every((cell) => own.record.tables[cell.table][cell.row]?.[cell.column] === null),
    kind: !line.isSum ? 'part' : isAll ? 'sum' : 'least',
    slack:
      line.money === null
        ? ZERO
        : slackOf(
            value,
            there,
            known.map((part) => part.value),
          ),
    reports: known.map(({ filed }) => filed),
    most: most.filed,
    isWritable: isAll && line.isSum && cells.length === 1 && isInHeaderUnit(written, line),
  };
}

/** Whether the figure contradicts those of the members. */
export function isWrong({ kind, value, there, slack }: AddedUp): boolean {
  const off = subtract(value, there);
  if (compare(absolute(off), slack) <= 0) return false;
  return kind === 'sum' || off.units < 0n;
}

/** The member without which all figures of the whole are right: that one was left out. Null where it is no or any other. */
export function leftOut(all: readonly AddedUp[]): Filed | null {
  const sums = all.filter(({ kind }) => kind === 'sum');
  const wrong = sums.filter(isWrong);
  if (new Set(wrong.map(({ line }) => line.row)).size < 2) return null;
  const candidates = (wrong[0]?.parts ?? []).filter(({ filed }) =>
    sums.every(({ value, there, parts }) => {
      const part = parts.find((each) => each.filed === filed);
      return part?.value && equal(add(value, part.value), there);
    }),
  );
  return candidates.length === 1 ? candidates[0]!.filed : null;
}

function totalIn({ record }: Filed, cells: readonly CellId[], line: Line): Decimal | null {
  const values = cells.map((cell) => amountOf(record.tables[cell.table][cell.row]?.[cell.column], cell, line));
  return values.includes(null) ? null : sum(values.filter((value) => value !== null));
}

/** What a cell adds to a sum; amounts of money in 万元. */
function amountOf(written: Recorded | undefined, cell: CellId, { table, money }: Line): Decimal | null {
  if (written === undefined) return null;
  if (written === null) return table !== 'disclosure' && isTotal(cell) ? null : ZERO;
  const [value, unit] = typeof written === 'object' ? [written.value, written.unit] : [written, null];
  const number = decimal(String(value));
  if (money === null || !number) return number;
  if (unit !== null) return inWan(number, unit);
  return money === 'header' || number.units === 0n ? number : null;
}

/** Whether the unit of the cell is that in which the sum is told. */
function isInHeaderUnit(written: Recorded | undefined, { money }: Line): boolean {
  if (money === null || typeof written !== 'object' || written === null) return money !== 'cell' || written === null;
  return written.unit === '万元';
}

/** Half of the last digit of each number that may have been rounded. */
function slackOf(value: Decimal, there: Decimal, parts: readonly Decimal[]): Decimal {
  const rounded = [...(value.scale < there.scale ? [value] : []), ...parts.filter(({ scale }) => scale > 0)];
  return sum(rounded.map(({ scale }): Decimal => ({ units: 5n, scale: scale + 1 })));
}
