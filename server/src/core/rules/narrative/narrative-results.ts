import type { Statement } from '../../report/prose/statements.ts';
import type { Report } from '../../report/report.ts';
import { type Decimal, ZERO, equal, subtract, sum } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import { finding } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { cellsOf, isResult, nameOf } from './cells.ts';
import { disagreements } from './disagreements.ts';
import { sumOf } from './held.ts';
import { targetOf } from './target.ts';

/** The numbers of requests granted, denied and so on that a list in the prose names are those of table three. */
export const narrativeResults = reportRule({
  name: 'narrative-results',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    const passes = (statement: Statement): boolean => {
      const list = listsIn(context.report).get(statement.sentence.start) ?? [];
      return (
        leavesOutCarried(context, list) ||
        countsPartlyGranted(context, statement, list) ||
        (statement.some === true && isOfSome(context, statement))
      );
    };
    for (const { statement, data, options } of disagreements(context, isResult, passes)) {
      const name = nameOf(readBy, statement.meaning);
      yield finding('narrative-results', statement.span, { ...data, name }, options);
    }
  },
});

/** Whether the number is that of some of the rows of a group, whichever reasons those are. */
function isOfSome(context: Context, { meaning, value }: Statement): boolean {
  const rows = cellsOf(context.report.readBy, meaning).flatMap((cell) => sumOf(context.report, [cell]) ?? []);
  let sums: Decimal[] = [ZERO];
  for (const row of rows) if (row.units !== 0n) sums = [...sums, ...sums.map((each) => sum([each, row]))];
  return sums.some((each) => equal(each, value));
}

/** The results that each sentence lists, by where it begins. */
const listsIn = noted(({ statements }: Report): ReadonlyMap<number, readonly Statement[]> => {
  const lists = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (!isResult(statement.meaning)) continue;
    const list = lists.get(statement.sentence.start);
    if (list) list.push(statement);
    else lists.set(statement.sentence.start, [statement]);
  }
  return lists;
});

/** Whether the list adds up to the results without those of requests of the year before. */
function leavesOutCarried(context: Context, list: readonly Statement[]): boolean {
  const total = targetOf(context, 'answered')?.value;
  const carried = targetOf(context, 'carried-in')?.value;
  if (!total || !carried || carried.units === 0n) return false;
  return equal(sum(list.map(({ value }) => value)), subtract(total, carried));
}

/** Whether 予以公开 stands for both ways of granting, where the list has no number for the other one. */
function countsPartlyGranted(context: Context, { meaning, value }: Statement, list: readonly Statement[]): boolean {
  if (meaning !== 'granted' || list.some((each) => each.meaning === 'partly-granted')) return false;
  const both = targetOf(context, 'granted-or-partly');
  return both !== null && equal(value, both.value);
}
