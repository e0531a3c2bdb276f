import { spanIn } from '../../report/paragraphs.ts';
import { noneReceivedIn } from '../../report/prose/requests-figures.ts';
import { decimalText } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { rowTotal } from './requests-table.ts';

/** Where the prose says that no request was received, table three counts none. */
export const narrativeNone: Rule = {
  name: 'narrative-none',
  family: 'narrative',
  priority: 'P0',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const { report } = context;
    const table = rowTotal(context, 'new');
    if (!table || table.value.units <= 0n || table.otherSum?.units === 0n) return;
    for (const paragraph of report.paragraphs) {
      for (const { start, end } of noneReceivedIn(paragraph.plain, report)) {
        const span = spanIn(paragraph, start, end);
        yield finding('narrative-none', span, { total: decimalText(table.value) }, { related: [table.related] });
      }
    }
  },
};
