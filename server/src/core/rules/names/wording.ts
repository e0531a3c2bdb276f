import { spanIn } from '../../report/paragraphs.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const TIME =
  '目前|现在|当前|日前|今(?=[,。、日天]|$)|\\d{4} ?年|\\d{1,2} ?月|[本上当去今]?年[底末终]|[本上当]?月[底末]|[上本]?季度末';
/** `截止到` is 截至 as a whole. */
const UNTIL = new RegExp(`截止[到至]?(?=:? ?(?:${TIME}))`, 'g');
/** Here something does end at that time: `申报时间截止12月10日`. */
const ENDS = /(?:时间|日期|期限|期间|报名|申报|投标|征集|受理|申请|有效期|活动|公示|登记)(?:于|为|是|将|已|的)?$/;

/** Up to a point in time is 截至, not 截止, which means that something ends. */
export const wording: Rule = {
  name: 'wording',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report: { paragraphs } }) {
    for (const paragraph of paragraphs) {
      const { plain } = paragraph;
      for (const { 0: text, index } of plain.matchAll(UNTIL)) {
        if (ENDS.test(plain.slice(Math.max(0, index - 8), index))) continue;
        const span = spanIn(paragraph, index, index + text.length);
        const replacement = span.end - span.start === text.length ? '截至' : null;
        yield finding('wording', span, { text }, { replacement });
      }
    }
  },
};
