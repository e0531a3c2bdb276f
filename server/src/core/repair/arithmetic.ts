import { type CellId, cellKey } from '../form/identities.ts';
import { columnName, rowName } from '../form/names.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { type Judgement, amount } from '../solve/judge.ts';
import { suspects } from '../solve/suspect.ts';
import { type Decimal, decimalText } from '../text/decimal.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { replaceMarked } from './replace.ts';

/** Repairs of sums: first the one change that mends all it touches, then the total as the sum of its cells. */
export const arithmeticRepairs: Repairs = {
  'row-sum': mendSum,
  'column-total': mendSum,
  'review-sum': mendSum,
  'column-balance': mendSum,
  'blank-total': replaceMarked(false),
  'not-a-number': replaceMarked(false),
};

function mendSum({ identity }: Finding, report: Report, judgement: Judgement): Fix[] {
  const verdict = judgement.verdicts.find((each) => each.identity === identity);
  if (!identity || !verdict) return [];
  const suspect = suspects(judgement).get(identity);
  const changes: { cell: CellId; value: Decimal }[] = [];
  if (suspect?.mends) changes.push(suspect);
  const isTotal = identity.rule !== 'column-balance';
  if (isTotal && (!suspect || !changes.some(({ cell }) => cellKey(cell) === cellKey(identity.suspect)))) {
    changes.push({ cell: identity.suspect, value: verdict.left });
  }
  return changes.flatMap(({ cell, value }) => setFigure(cell, value, report, judgement));
}

/** Writes `value` over the digits of a cell; nothing where the cell does not hold one number. */
function setFigure(cell: CellId, value: Decimal, report: Report, { figures }: Judgement): Fix[] {
  const figure = figures.get(cellKey(cell));
  const present = amount(cell, figure);
  if (figure?.value.kind !== 'number' || !present) return [];
  const to = decimalText(value);
  const name = `「${rowName(report.readBy, cell)}」${columnName(report.readBy, cell)}`;
  const data = { cell: name, from: decimalText(present), to };
  return [fix('set-total', data, false, [{ span: figure.value.digits, newText: to }])];
}
