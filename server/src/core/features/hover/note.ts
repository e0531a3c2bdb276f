import { provisionInEnglish } from '../../form/citation-words.ts';
import type { RowNote } from '../../form/row-note.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Say } from './words.ts';

/** What a note says, its caution and its sources each a paragraph of its own. */
export function noteParts(note: RowNote, language: Language, say: Say): string[] {
  const { counts, confusable } = language === 'en' ? note.en : note;
  const { articles = [] } = note;
  return [
    counts,
    ...(confusable === undefined ? [] : [say('note/mind', { text: confusable })]),
    ...(articles.length === 0 ? [] : [say('note/articles', { text: sources(articles, language, say) })]),
  ];
}

/** A note in one paragraph, behind the words of `key`; none where there is no note. */
export function noteLine(key: 'note/row' | 'note/column', note: RowNote | null, language: Language, say: Say): string {
  if (!note) return '';
  const [counts = '', ...rest] = noteParts(note, language, say);
  return [say(key, { text: counts }), ...rest].join('  \n');
}

/** Articles of the Regulation under its name, other documents under their own. */
function sources(articles: readonly string[], language: Language, say: Say): string {
  const own = articles.filter((each) => each.startsWith('第'));
  const others = articles.filter((each) => !each.startsWith('第'));
  const named = (names: readonly string[]): string[] =>
    language === 'en' ? names.map(provisionInEnglish) : [...names];
  const regulation = own.length === 0 ? [] : [say('note/regulation', { articles: named(own) })];
  return [...regulation, ...named(others)].join(language === 'en' ? '; ' : '；');
}
