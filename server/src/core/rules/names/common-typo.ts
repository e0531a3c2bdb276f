import { spanIn } from '../../report/paragraphs.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { TYPOS, type Typo } from './typos.ts';

const BY_WORD: ReadonlyMap<string, Typo> = new Map(TYPOS.map((typo) => [typo.wrong, typo]));
const WRONG = new RegExp(TYPOS.map(({ wrong }) => wrong).join('|'), 'g');

/** Words that official texts often write wrongly, from a list. */
export const commonTypo: Rule = {
  name: 'common-typo',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report: { paragraphs } }) {
    for (const paragraph of paragraphs) {
      const { plain } = paragraph;
      for (const { 0: wrong, index } of plain.matchAll(WRONG)) {
        const typo = BY_WORD.get(wrong);
        if (!typo || isOtherWord(typo, plain.charAt(index - 1), plain.charAt(index + wrong.length))) continue;
        const span = spanIn(paragraph, index, index + wrong.length);
        const replacement = span.end - span.start === wrong.length ? typo.right : null;
        yield finding('common-typo', span, { text: wrong, right: typo.right }, { replacement });
      }
    }
  },
};

function isOtherWord({ notAfter = '', notBefore = '' }: Typo, before: string, behind: string): boolean {
  return (before !== '' && notAfter.includes(before)) || (behind !== '' && notBefore.includes(behind));
}
