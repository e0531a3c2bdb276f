import { columnName } from '../../form/names.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { cellsOf } from './cells.ts';
import { disagreements } from './disagreements.ts';

const MESSAGES: Readonly<Partial<Record<Meaning, 'narrative-normative/repealed' | 'narrative-normative/valid'>>> = {
  'normative-repealed': 'narrative-normative/repealed',
  'normative-valid': 'narrative-normative/valid',
};

/** The numbers of normative documents issued, repealed and in force that the prose names are those of table two. */
export const narrativeNormative = reportRule({
  name: 'narrative-normative',
  family: 'narrative',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    const isMeant = (meaning: Meaning): boolean => meaning.startsWith('normative');
    for (const { statement, data, options } of disagreements(context, isMeant)) {
      const { meaning, span } = statement;
      const name = cellsOf(readBy, meaning).map((cell) => columnName(readBy, cell));
      yield finding(MESSAGES[meaning] ?? 'narrative-normative', span, { ...data, name }, options);
    }
  },
});
