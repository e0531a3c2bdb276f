import type { Paragraph, Prose } from '../../report/paragraphs.ts';
import { noted } from '../../text/notes.ts';

/** Whether something is told in paragraphs. */
type Told<Answer> = (paragraphs: readonly Paragraph[]) => Answer;

/**
 * @param matters what prose may tell of, each with the words by which it is known; no more than 31 of them
 * @returns whether some of `paragraphs` tells of a matter, for each of `matters`
 */
export function toldOf(matters: readonly RegExp[]): Told<boolean[]> {
  const all = (1 << matters.length) - 1;
  const toldIn = noted(({ plain }: Prose): number =>
    matters.reduce((bits, words, at) => (words.test(plain) ? bits | (1 << at) : bits), 0),
  );
  return (paragraphs) => {
    let bits = 0;
    for (const { prose } of paragraphs) {
      bits |= toldIn(prose);
      if (bits === all) break;
    }
    return matters.map((_, at) => (bits & (1 << at)) !== 0);
  };
}

/** @returns whether some of `paragraphs` holds one of `words` */
export function isTold(...words: readonly RegExp[]): Told<boolean> {
  const isToldIn = noted(({ plain }: Prose): boolean => words.some((each) => each.test(plain)));
  return (paragraphs) => {
    for (const { prose } of paragraphs) if (isToldIn(prose)) return true;
    return false;
  };
}
