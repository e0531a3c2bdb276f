import { type Paragraph, spanIn } from '../../report/paragraphs.ts';
import { type Received, receivedIn } from '../../report/prose/requests-figures.ts';
import { type Decimal, absolute, add, decimalText, equal, subtract } from '../../text/decimal.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { type RowTotal, rowTotal } from './requests-table.ts';

/** The number of requests received that the prose names is that of table three, or with those carried in as it says. */
export const narrativeNew: Rule = {
  name: 'narrative-new',
  family: 'narrative',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { report } = context;
    const table = rowTotal(context, 'new');
    if (!table) return;
    const carried = rowTotal(context, 'carried-in');
    for (const paragraph of report.paragraphs) {
      for (const received of receivedIn(paragraph.plain, report)) {
        const difference = differenceOf(received, table, carried);
        if (difference) yield found(paragraph, received, table, carried, difference);
      }
    }
  },
};

/** By how much the text differs from the table; null where it does not, or where one of the two cannot be told. */
function differenceOf({ value, counts }: Received, table: RowTotal, carried: RowTotal | null): Decimal | null {
  if (counts !== 'new' && !carried) return null;
  const all = add(table.value, carried?.value ?? table.value);
  const agrees = counts === 'all' ? equal(value, all) : equal(value, table.value);
  if (agrees || (counts === 'either' && equal(value, all))) return null;
  // A total that its own row contradicts is reported there; the text that says what the row adds up to is right.
  if (table.otherSum && equal(value, table.otherSum)) return null;
  return absolute(subtract(value, counts === 'all' ? all : table.value));
}

function found(
  paragraph: Paragraph,
  { value, start, end, counts }: Received,
  table: RowTotal,
  carried: RowTotal | null,
  difference: Decimal,
): Finding {
  const span = spanIn(paragraph, start, end);
  const data = { count: decimalText(value), total: decimalText(table.value), difference: decimalText(difference) };
  if (counts !== 'all' || !carried) {
    return finding('narrative-new', span, data, { related: [table.related], replacement: data.total });
  }
  const all = decimalText(add(table.value, carried.value));
  return finding(
    'narrative-new/carried',
    span,
    { ...data, carried: decimalText(carried.value), sum: all },
    { related: [table.related, carried.related], replacement: all },
  );
}
