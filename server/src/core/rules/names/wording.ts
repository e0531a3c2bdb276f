import type { Prose } from '../../report/paragraphs.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { dictionaryOf, wrongWords } from './dictionary.ts';

const TIME =
  /^:? ?(?:目前|现在|当前|日前|今(?=[,。、日天]|$)|\d{4} ?年|\d{1,2} ?月|[本上当去今]?年[底末终]|[本上当]?月[底末]|[上本]?季度末)/;
/** Here something does end at that time: `申报时间截止12月10日`. */
const ENDS = /(?:时间|日期|期限|期间|报名|申报|投标|征集|受理|申请|有效期|活动|公示|登记)(?:于|为|是|将|已|的)?$/;
const LONGEST_TIME = 12;

/** `截止到` is 截至 as a whole. */
const WORDS = dictionaryOf(['截止', '截止到', '截止至'].map((wrong) => ({ wrong, right: '截至', isWrong: isUntil })));

/** Up to a point in time is 截至, not 截止, which means that something ends. */
export const wording = paragraphRule({
  name: 'wording',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  check: words,
});

function words(prose: Prose): BlockFinding[] {
  if (!prose.plain.includes('截止')) return [];
  return wrongWords(prose, WORDS).map(({ span, word, replacement }) =>
    finding('wording', span, { text: word.wrong }, { replacement }),
  );
}

function isUntil(shown: string, start: number, end: number): boolean {
  return TIME.test(shown.slice(end, end + LONGEST_TIME)) && !ENDS.test(shown.slice(Math.max(0, start - 8), start));
}
