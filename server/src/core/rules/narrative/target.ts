import { cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import type { Judgement } from '../../solve/judge.ts';
import { type Decimal, ZERO, add, decimalText, subtract, sum } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';
import { cellsOf } from './cells.ts';

/** What the tables hold of what a figure of the prose counts. */
export interface Target {
  /** The sum of its cells. */
  readonly value: Decimal;
  /** What the sum would be if a broken identity that one of the cells stands in held. */
  readonly others: readonly Decimal[];
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

function workedOut({ report, judgement }: Context, meaning: Meaning): Target | null {
  const cells = cellsOf(report.readBy, meaning);
  const values: Decimal[] = [];
  const related: Related[] = [];
  const others: Decimal[] = [];
  for (const cell of cells) {
    const figure = judgement.figures.get(cellKey(cell));
    const value = figure && numberIn(figure);
    if (!figure || !value) return null;
    values.push(value);
    others.push(...changesOf(judgement, cellKey(cell)));
    if (cells.length > 1 && value.units === 0n) continue;
    const column = cell.column === 'total' ? '' : columnName(report.readBy, cell);
    const name = rowName(report.readBy, cell) + column;
    related.push(relatedTo('cell', figure.span, { name, value: decimalText(value) }));
  }
  if (values.length === 0) return null;
  const value = sum(values);
  return { value, others: others.map((by) => add(value, by)), related };
}

/** A blank cell counts zero in sums, but says nothing against the prose. */
function numberIn({ value }: Figure): Decimal | null {
  if (value.kind === 'number') return value.value;
  return value.kind === 'repeated' && value.same ? (value.values[0] ?? null) : null;
}

/** By how much a cell would have to change for each broken identity that it stands in to hold. */
function changesOf({ verdicts }: Judgement, key: string): Decimal[] {
  return verdicts.flatMap(({ identity, difference, holds }) => {
    if (holds) return [];
    if (identity.right.some((each) => cellKey(each) === key)) return [difference];
    return identity.left.some((each) => cellKey(each) === key) ? [subtract(ZERO, difference)] : [];
  });
}
