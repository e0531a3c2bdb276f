import { rowName } from '../../form/names.ts';
import { equal } from '../../text/decimal.ts';
import type { Statement } from '../../report/prose/statements.ts';
import { finding } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { applicantCells, applicantName, isApplicant } from './cells.ts';
import { disagreements } from './disagreements.ts';
import { sumOf } from './held.ts';

/** The numbers of requests from natural persons, companies and so on that the prose names are those of table three. */
export const narrativeApplicants = reportRule({
  name: 'narrative-applicants',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    const found = disagreements(context, isApplicant, (statement) => isOtherwiseCounted(context, statement));
    for (const { statement, data, options } of found) {
      if (!isApplicant(statement.meaning)) continue;
      const [cell] = applicantCells(readBy, statement.meaning, 'received');
      const name = applicantName(readBy, statement.meaning);
      yield finding(
        'narrative-applicants',
        statement.span,
        { ...data, name, row: cell ? rowName(readBy, cell) : '' },
        options,
      );
    }
  },
});

/** Whether the number is of those carried in as well, or of those answered; companies may stand for all organisations. */
function isOtherwiseCounted(context: Context, { meaning, value }: Statement): boolean {
  if (!isApplicant(meaning)) return false;
  const { readBy } = context.report;
  const meanings = meaning === 'applicant/business' ? ([meaning, 'applicant/organisations'] as const) : [meaning];
  return meanings.some((each) => {
    const [received, carried, answered] = (['received', 'carried-in', 'answered'] as const).map((row) =>
      applicantCells(readBy, each, row),
    );
    const sums = [received ?? [], [...(received ?? []), ...(carried ?? [])], answered ?? []];
    return sums.some((cells) => {
      const sum = sumOf(context.report, cells);
      return sum !== null && equal(sum, value);
    });
  });
}
