import { decimalText, equal } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { targetOf } from './target.ts';

/** The prose gives one number for one thing. Where a table holds it as well, the rules that compare the two speak. */
export const narrativeContradiction: Rule = {
  name: 'narrative-contradiction',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  *check(context) {
    const { statements } = context.report;
    for (const [index, { meaning, scope, value, span }] of statements.entries()) {
      const first = statements.find((each) => each.meaning === meaning && each.scope === scope);
      if (!first || statements.indexOf(first) === index || equal(first.value, value)) continue;
      if (targetOf(context, meaning)) continue;
      const data = { count: decimalText(value), other: decimalText(first.value) };
      yield finding('narrative-contradiction', span, data, { related: [relatedTo('place', first.span, {})] });
    }
  },
};
