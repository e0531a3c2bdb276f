import { decimalText, equal } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';
import { targetOf } from './target.ts';

/** The number of requests received that the prose names is that of table three, or with those carried in as it says. */
export const narrativeNew = reportRule({
  name: 'narrative-new',
  family: 'narrative',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const found = disagreements(
      context,
      (meaning) => meaning.startsWith('received'),
      ({ meaning, figure, value }) => {
        if (!figure) return true;
        // Whether those carried in are counted cannot be told where the table does not say how many they are.
        const all = targetOf(context, 'received-with-carried');
        return meaning === 'received-or-with-carried' && (!all || equal(value, all.value));
      },
    );
    for (const { statement, data, options } of found) {
      const received = targetOf(context, 'received');
      const carried = targetOf(context, 'carried-in');
      if (statement.meaning !== 'received-with-carried' || !received || !carried) {
        yield finding('narrative-new', statement.span, data, options);
        continue;
      }
      const parts = { total: decimalText(received.value), carried: decimalText(carried.value), sum: data.total };
      const related = [...received.related, ...carried.related];
      yield finding('narrative-new/carried', statement.span, { ...data, ...parts }, { ...options, related });
    }
  },
});
