import { columnName, rowName } from '../../form/names.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { cellsOf } from './cells.ts';
import { disagreements } from './disagreements.ts';
import { saidIn } from './held.ts';

/** The numbers of decisions, and the amount of fees, that the prose names as table two does are those of the table. */
export const narrativeDisclosure = reportRule({
  name: 'narrative-disclosure',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: true,
  *check(context) {
    const { report } = context;
    const isMeant = (meaning: Meaning): boolean => meaning.startsWith('decisions/') || meaning === 'fee-amount';
    for (const { statement, data, options } of disagreements(context, isMeant)) {
      const [cell] = cellsOf(report.readBy, statement.meaning);
      const written = cell && saidIn(report, cell)?.value;
      // An amount with a unit of its own is not of the unit that the header fixes.
      if (
        !cell ||
        (written?.kind === 'number' &&
          written.unit !== null &&
          !written.unit.includes('万') &&
          written.unit.includes('元'))
      )
        continue;
      const name = rowName(report.readBy, cell);
      yield finding(
        'narrative-disclosure',
        statement.span,
        { ...data, name, column: columnName(report.readBy, cell) },
        options,
      );
    }
  },
});
