import { type CellId, cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import type { Judgement } from '../../solve/judge.ts';
import { type Decimal, decimalText, sum } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';
import { cellsOf } from './cells.ts';
import { type Mended, mendedSums } from './mended.ts';

/** What the tables hold of what a figure of the prose counts. */
export interface Target {
  /** The sum of its cells. */
  readonly value: Decimal;
  /** What the sum would be if the tables were mended where an identity is broken. */
  readonly mended: readonly Mended[];
  readonly related: readonly Related[];
}

/** What was worked out of a report's tables so far. */
const targetsOf = noted<Report, Map<Meaning, Target | null>>(() => new Map());

/** What the tables hold of what `meaning` counts; null where they do not hold it, or not all of it as numbers. */
export function targetOf(context: Context, meaning: Meaning): Target | null {
  const targets = targetsOf(context.report);
  const present = targets.get(meaning);
  if (present !== undefined) return present;
  const target = workedOut(context, meaning);
  targets.set(meaning, target);
  return target;
}

function workedOut(context: Context, meaning: Meaning): Target | null {
  const { report, judgement } = context;
  const cells = cellsOf(report.readBy, meaning);
  const values: Decimal[] = [];
  for (const cell of cells) {
    const figure = saidIn(report, cell);
    const value = figure && numberIn(figure);
    if (!value) return null;
    values.push(value);
  }
  if (values.length === 0) return null;
  const value = sum(values);
  return {
    value,
    // What follows is asked only where a figure of the prose disagrees with the cells.
    get mended() {
      return mendedSums(context, cells, value);
    },
    get related() {
      return cells.flatMap((cell, at) => relatedOf(report, judgement, cell, values[at]!, cells.length));
    },
  };
}

/** The sum of `cells`; null where they do not all hold numbers, or there are none. */
export function sumOf(report: Report, cells: readonly CellId[]): Decimal | null {
  const values = cells.flatMap((cell) => {
    const figure = saidIn(report, cell);
    return (figure && numberIn(figure)) ?? [];
  });
  return cells.length > 0 && values.length === cells.length ? sum(values) : null;
}

/** What a cell holds; its place may be the one before some edits. */
export function saidIn({ blocks }: Report, { table, row, column }: CellId): Figure | undefined {
  return blocks.readings.tables[table]?.rows.get(row)?.figures.get(column);
}

function relatedOf(report: Report, judgement: Judgement, cell: CellId, value: Decimal, cells: number): Related[] {
  const figure = judgement.figures.get(cellKey(cell));
  if (!figure || (cells > 1 && value.units === 0n)) return [];
  const column = cell.column === 'total' ? '' : columnName(report.readBy, cell);
  const name = rowName(report.readBy, cell) + column;
  return [relatedTo('cell', figure.span, { name, value: decimalText(value) })];
}

/** A blank cell counts zero in sums, but says nothing against the prose. */
function numberIn({ value }: Figure): Decimal | null {
  if (value.kind === 'number') return value.value;
  return value.kind === 'repeated' && value.same ? (value.values[0] ?? null) : null;
}
