import { type CellId, type Identity, cellKey } from '../../form/identities.ts';
import { columnName, rowName, rowTerm, termName } from '../../form/names.ts';
import type { Equation, Term } from '../../messages/template.ts';
import type { Figure } from '../../report/table.ts';
import { type Verdict, amount } from '../../solve/judge.ts';
import { termsOf } from '../../solve/terms.ts';
import { type WrongCell, wrongCells } from '../../solve/wrong-cells.ts';
import { type Decimal, ZERO, absolute, compare, decimalText, subtract } from '../../text/decimal.ts';
import type { Origin } from '../../text/span.ts';
import { type Finding, type Related, finding, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';
import { shiftCauses } from './shifts.ts';

/**
 * The identities of the family `rule` that do not hold, each on the cell that is likely wrong. What one cell breaks has
 * the same cause, by which the engine makes one finding of it.
 */
export function* brokenIdentities(context: Context, rule: Identity['rule']): Generator<Finding> {
  for (const wrong of wrongCells(context.judgement)) {
    for (const verdict of wrong.verdicts) if (verdict.identity.rule === rule) yield broken(context, wrong, verdict);
  }
}

function broken(context: Context, wrong: WrongCell, verdict: Verdict): Finding {
  const { report, judgement } = context;
  const { identity } = verdict;
  const { cell, to, mends } = wrong;
  const figure = judgement.figures.get(cellKey(cell));
  const span = figure?.span ?? { start: 0, end: 0 };
  const options = {
    related: relatedCells(context, wrong, identity),
    identity,
    causes: causesOf(context, wrong, identity),
  };
  const column = columnName(report.readBy, cell);
  const equations = [equationOf(context, verdict)];
  if (mends === 'unsure' && identity.rule === 'column-balance') {
    return finding(
      'column-balance/open',
      span,
      { column, deviation: deviationOf(verdict.difference), equations },
      options,
    );
  }
  const correction = {
    ...written(context, figure),
    to: decimalText(to),
    ...deviationOf(subtract(present(figure), to)),
  };
  const data = { row: rowName(report.readBy, cell), column, correction, equations };
  if (mends !== 'all') return finding(`${identity.rule}/${mends}`, span, data, options);
  return finding(identity.rule, span, { ...data, count: judgement.verdicts.length }, options);
}

/** What the faults are called that may be behind a broken identity. */
function causesOf({ judgement }: Context, { cell, to }: WrongCell, identity: Identity): string[] {
  return [...shiftCauses(judgement, identity), `${cellKey(cell)} ${decimalText(to)}`];
}

function present(figure: Figure<Origin> | undefined): Decimal {
  if (figure?.value.kind === 'repeated') return figure.value.values[0] ?? ZERO;
  return figure?.value.kind === 'number' ? figure.value.value : ZERO;
}

/** What a cell says now: its number, or the words that count zero; null where it is blank. */
function written({ report }: Context, figure: Figure<Origin> | undefined): { from: string | null } {
  if (!figure || figure.value.kind === 'blank') return { from: null };
  if (figure.value.kind !== 'nil') return { from: decimalText(present(figure)) };
  return { from: report.syntax.text.slice(figure.span.start, figure.span.end) };
}

function deviationOf(difference: Decimal): { by: string; isOver: boolean } {
  return { by: decimalText(absolute(difference)), isOver: compare(difference, ZERO) > 0 };
}

function equationOf({ report, judgement: { figures } }: Context, { identity, left, right }: Verdict): Equation {
  const terms = (cells: readonly CellId[]): Term[] =>
    cells.map((cell) => {
      const value = amount(cell, figures.get(cellKey(cell)));
      return { name: termName(report.readBy, identity, cell), value: value ? decimalText(value) : '' };
    });
  const sides = { left: terms(identity.left), right: terms(identity.right) };
  return { ...sides, leftSum: decimalText(left), rightSum: decimalText(right) };
}

/** The other cells of the identity that count, and always its total. */
function relatedCells({ report, judgement: { figures } }: Context, wrong: WrongCell, identity: Identity): Related[] {
  const { cells, keys } = termsOf(identity);
  const own = cellKey(wrong.cell);
  const [total] = identity.right;
  return cells.flatMap((cell, at) => {
    const figure = figures.get(keys[at]!);
    const value = amount(cell, figure);
    if (!figure || !value || keys[at] === own || (value.units === 0n && cell !== total)) return [];
    const name = identity.each === 'row' ? columnName(report.readBy, cell) : rowTerm(report.readBy, cell);
    return [relatedTo('cell', figure.span, { name, value: decimalText(value) })];
  });
}
