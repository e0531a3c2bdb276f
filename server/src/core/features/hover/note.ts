import type { RowNote } from '../../form/row-notes.ts';
import type { Say } from './words.ts';

/** What a note says, its caution and its sources each a paragraph of its own. */
export function noteParts({ counts, confusable, articles = [] }: RowNote, say: Say): string[] {
  return [
    counts,
    ...(confusable === undefined ? [] : [say('note/mind', { text: confusable })]),
    ...(articles.length === 0 ? [] : [say('note/articles', { text: sources(articles, say) })]),
  ];
}

/** A note in one paragraph, behind the words of `key`; none where there is no note. */
export function noteLine(key: 'note/row' | 'note/column', note: RowNote | null, say: Say): string {
  if (!note) return '';
  const [counts = '', ...rest] = noteParts(note, say);
  return [say(key, { text: counts }), ...rest].join('  \n');
}

/** Articles of the Regulation under its name, other documents under their own. */
function sources(articles: readonly string[], say: Say): string {
  const own = articles.filter((each) => each.startsWith('第'));
  const others = articles.filter((each) => !each.startsWith('第'));
  const regulation = own.length === 0 ? [] : [say('note/regulation', { articles: own.join('、') })];
  return [...regulation, ...others].join('；');
}
