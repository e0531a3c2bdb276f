import { finding } from '../finding.ts';
import type { Words } from '../options.ts';
import type { Rule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { type Dictionary, dictionaryOf, ownWords, wrongWords } from './dictionary.ts';
import { TYPOS } from './typos.ts';

/** Words that official texts often write wrongly, from a list to which an office may add its own. */
export const commonTypo: Rule = {
  name: 'common-typo',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  looks: () => ({ prose: [{ sees: (prose, { options }) => typos.sees(prose, options.words.wrong) }] }),
  check: ({ report, options }) => typos(report.paragraphs, options.words.wrong),
};

const typos = inProseBy((prose, wrong: Words['wrong']) =>
  wrongWords(prose, dictionaryWith(wrong)).map(({ span, word, replacement }) =>
    finding('common-typo', span, { text: word.wrong, right: word.right }, { replacement }),
  ),
);

const dictionaries = new WeakMap<Words['wrong'], Dictionary>();

/** The dictionary with an office's own words, put together once as long as its settings stay. */
function dictionaryWith(wrong: Words['wrong']): Dictionary {
  let dictionary = dictionaries.get(wrong);
  if (!dictionary) dictionaries.set(wrong, (dictionary = dictionaryOf([...ownWords(wrong), ...TYPOS])));
  return dictionary;
}
