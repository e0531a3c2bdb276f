import type { Prose } from '../../report/paragraphs.ts';
import { type BlockFinding, finding } from '../finding.ts';
import type { Words } from '../options.ts';
import { paragraphRule } from '../rule.ts';
import { type Dictionary, dictionaryOf, ownWords, wrongWords } from './dictionary.ts';
import { TYPOS } from './typos.ts';

/** Words that official texts often write wrongly, from a list to which an office may add its own. */
export const commonTypo = paragraphRule({
  name: 'common-typo',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  check: (prose, { options }) => typos(prose, options.words.wrong),
});

/** Characters that are no sign of a wrong word: they stand in most texts. */
const FREQUENT =
  '按布署部安决策做为经于贯切落实严接一如步地全力以相前责无业头外不展编精复盖重时等认提统合正自规围录人完成功关反透政受建';
const RARE = TYPOS.map(({ wrong }) => [...wrong].find((each) => !FREQUENT.includes(each)) ?? wrong.charAt(0));
/** A wrong word holds one of these. */
const TELLING = new RegExp(`[${[...new Set(RARE)].join('')}]`);

function typos(prose: Prose, wrong: Words['wrong']): BlockFinding[] {
  if (Object.keys(wrong).length === 0 && !TELLING.test(prose.plain)) return [];
  return wrongWords(prose, dictionaryWith(wrong)).map(({ span, word, replacement }) =>
    finding('common-typo', span, { text: word.wrong, right: word.right }, { replacement }),
  );
}

const dictionaries = new WeakMap<Words['wrong'], Dictionary>();

/** The dictionary with an office's own words, put together once as long as its settings stay. */
function dictionaryWith(wrong: Words['wrong']): Dictionary {
  let dictionary = dictionaries.get(wrong);
  if (!dictionary) dictionaries.set(wrong, (dictionary = dictionaryOf([...ownWords(wrong), ...TYPOS])));
  return dictionary;
}
