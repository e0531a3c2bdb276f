import { cellKey } from '../../form/identities.ts';
import { rowName } from '../../form/names.ts';
import { amount } from '../../solve/judge.ts';
import { type Decimal, decimalText } from '../../text/decimal.ts';
import { type Related, relatedTo } from '../finding.ts';
import type { Context } from '../rule.ts';

/** The 总计 of a row of table three, as the prose may name it. */
export interface RowTotal {
  readonly value: Decimal;
  /** What the row's own cells add up to, where they do not add up to its total. */
  readonly otherSum: Decimal | null;
  readonly related: Related;
}

/** The total of a row of table three where the cell holds a number; null where it does not. */
export function rowTotal({ report, judgement }: Context, row: string): RowTotal | null {
  const cell = { table: 'requests', row, column: 'total' } as const;
  const figure = judgement.figures.get(cellKey(cell));
  const value = amount(cell, figure);
  if (!figure || !value) return null;
  const verdict = judgement.verdicts.find(({ identity }) => identity.rule === 'row-sum' && identity.line === row);
  return {
    value,
    otherSum: verdict && !verdict.holds ? verdict.left : null,
    related: relatedTo('cell', figure.span, { name: rowName(report.readBy, cell), value: decimalText(value) }),
  };
}
