import { amountIn, recordedIn } from '../across/amounts.ts';
import type { ReportRecord } from '../across/record.ts';
import { columnOf } from '../form/columns.ts';
import { formOf } from '../form/forms.ts';
import { cellKey } from '../form/identities.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Analysis } from '../rules/analysis.ts';
import { amount } from '../solve/judge.ts';
import { absolute, compare, decimalText, subtract } from '../text/decimal.ts';
import { figureAt } from './cell-at.ts';
import { sayIn } from './hover/words.ts';

/**
 * The figure that the report of the year before has in the cell at `offset` (UTF-16), and how it has changed; empty
 * where that is not known, and for money, whose units may differ.
 */
export function yearBeforeText(
  { report, judgement }: Analysis,
  offset: number,
  before: ReportRecord,
  language: Language,
): string {
  const id = figureAt(report, offset)?.id;
  const form = formOf(before.readBy);
  if (!id || before.year === null || columnOf(form, id)?.decimal) return '';
  const [now, then] = [amount(id, judgement.figures.get(cellKey(id))), amountIn(form, id, recordedIn(before, id))];
  if (!then) return '';
  const say = sayIn(language);
  const data = { year: before.year, value: decimalText(then) };
  if (!now) return say('year-before', data);
  const order = compare(now, then);
  if (order === 0) return say('year-before/same', data);
  const by = decimalText(absolute(subtract(now, then)));
  return say(order > 0 ? 'year-before/more' : 'year-before/less', { ...data, by });
}
