import type { Scope } from '../../report/prose/scope.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import type { Statement } from '../../report/prose/statements.ts';
import { decimalText, equal } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { targetOf } from './target.ts';

/** The prose gives one number for one thing. Where a table holds it as well, the rules that compare the two speak. */
export const narrativeContradiction = reportRule({
  name: 'narrative-contradiction',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  *check(context) {
    const firsts: Record<Scope, Map<Meaning, Statement>> = { office: new Map(), area: new Map(), core: new Map() };
    for (const statement of context.report.statements) {
      const { meaning, scope, value, span } = statement;
      const first = firsts[scope].get(meaning);
      if (!first) firsts[scope].set(meaning, statement);
      if (!first || equal(first.value, value)) continue;
      if (targetOf(context, meaning)) continue;
      const data = { count: decimalText(value), other: decimalText(first.value) };
      yield finding('narrative-contradiction', span, data, { related: [relatedTo('place', first.span, {})] });
    }
  },
});
