import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { ownWords, wrongWords } from './dictionary.ts';
import { TYPOS } from './typos.ts';

/** Words that official texts often write wrongly, from a list to which an office may add its own. */
export const commonTypo: Rule = {
  name: 'common-typo',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report: { paragraphs }, options }) {
    const dictionary = [...ownWords(options.words.wrong), ...TYPOS];
    for (const { span, word, replacement } of wrongWords(paragraphs, dictionary)) {
      yield finding('common-typo', span, { text: word.wrong, right: word.right }, { replacement });
    }
  },
};
