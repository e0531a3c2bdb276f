import { spanIn } from '../../report/paragraphs.ts';
import { sharesIn } from '../../report/prose/shares.ts';
import { decimalText } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { rightShare, wrongShares } from './shares.ts';
import { targetOf } from './target.ts';

/** The share that stands behind a number is its share in the number that the sentence divides. */
export const percentage: Rule = {
  name: 'percentage',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: true,
  *check(context) {
    const totals = (['received', 'received-with-carried', 'answered'] as const).flatMap(
      (meaning) => targetOf(context, meaning)?.value ?? [],
    );
    for (const paragraph of context.report.paragraphs) {
      for (const list of sharesIn(paragraph.plain)) {
        for (const { share, whole } of wrongShares(list, totals)) {
          const right = rightShare(share, whole);
          const count = share.count ? decimalText(share.count.value) : '';
          const written = paragraph.plain.slice(share.start, share.end);
          const data = { count, base: decimalText(whole), right, share: written };
          yield finding('percentage', spanIn(paragraph, share.start, share.end), data, { replacement: right });
        }
      }
    }
  },
};
