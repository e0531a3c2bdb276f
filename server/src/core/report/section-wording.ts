import type { SectionForm } from '../form/form.ts';
import { distance } from '../text/distance.ts';
import { plain } from '../text/plain.ts';
import { isFragment, leftOver } from './heading-words.ts';
import { words } from './label-key.ts';

/** Words that join others, and whose absence or choice makes no other title. */
const JOINTS = /以及|或者|[的和及与或]/g;
/** What stands in brackets behind a title is no word of it. */
const REMARK = / ?\([^()]{0,40}\)[。:、,]?$/;
/** A name with more characters wrong is another name. */
const MOST_WRONG = 2;

/** How a section is named: as the form does, in other words, or in its words with a character lost, added or wrong. */
export type Wording = 'right' | 'reworded' | 'damaged';

/** How `text`, in comparison form and without a number, words the title of a section. */
export function wordingOf(text: string, section: SectionForm): Wording {
  const key = words(text.replace(REMARK, ''));
  const joined = key.replace(JOINTS, '');
  const isRight = [section.title, ...section.otherTitles].some(
    (title) => words(plain(title)).replace(JOINTS, '') === joined,
  );
  if (isRight) return 'right';
  return isDamaged(key, section) ? 'damaged' : 'reworded';
}

/** Where the words of a title end, in comparison form: behind them only what stands in brackets, or a mark. */
export function endOfWords(text: string): number {
  return text.replace(REMARK, '').replace(/[。:、,\s]{1,8}$/, '').length;
}

/**
 * Whether a name is almost a title of the section, and what makes the difference is no word: one that was cut or has a
 * character too many. Other words make another wording, which is whole.
 */
export function isDamaged(key: string, { title, otherTitles, reworded }: SectionForm): boolean {
  const rest = leftOver(key);
  if (rest === '' || rest.length > MOST_WRONG) return false;
  if (rest.length > 1 && ![...rest].every(isFragment)) return false;
  return [title, ...otherTitles, ...reworded].some((each) => {
    const apart = distance(key, words(plain(each)), MOST_WRONG);
    return apart > 0 && apart <= MOST_WRONG;
  });
}
