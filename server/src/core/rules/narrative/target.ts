import { type CellId, cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import type { Report } from '../../report/report.ts';
import type { Judgement } from '../../solve/judge.ts';
import { type Decimal, decimalText, sum } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';
import { cellsOf } from './cells.ts';
import { numberIn, saidIn } from './held.ts';
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

function relatedOf(report: Report, judgement: Judgement, cell: CellId, value: Decimal, cells: number): Related[] {
  const figure = judgement.figures.get(cellKey(cell));
  if (!figure || (cells > 1 && value.units === 0n)) return [];
  const column = cell.column === 'total' ? '' : columnName(report.readBy, cell);
  const name = rowName(report.readBy, cell) + column;
  return [relatedTo('cell', figure.span, { name, value: decimalText(value) })];
}
