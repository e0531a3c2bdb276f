import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { titleSpan } from './sections.ts';
import { isTold } from './told.ts';

const NAMED = /统计(?:的)?(?:期限|时限|时段|时间|期间|范围)|数据期限/;
const WRITTEN = /1 ?月 ?1 ?日.{0,16}12 ?月 ?31 ?日/;

/** The preamble says which period the figures are of. */
export const missingPeriod = reportRule({
  name: 'missing-period',
  family: 'structure',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check(context) {
    const { paragraphs, title, year } = context.report;
    if (!title || isPeriod(paragraphs)) return;
    yield finding('missing-period', titleSpan(title), { year: year ?? '　' });
  },
});

const isPeriod = isTold(NAMED, WRITTEN);
