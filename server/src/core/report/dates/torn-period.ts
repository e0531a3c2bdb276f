import { noted } from '../../text/notes.ts';
import type { Prose } from '../paragraphs.ts';
import { TOPIC_BEFORE_PERIOD, TOPIC, TO_PERIOD } from './period.ts';

/** A period whose dates have lost marks on their way from one program to another, such as `202111日起至20211231日`. */
export interface TornPeriod {
  readonly start: number;
  readonly end: number;
  /** What stands between its two dates. */
  readonly between: string;
}

const DATE = '\\d{4} ?年? ?\\d{1,2} ?月? ?\\d{1,2} ?日';
const RANGE = new RegExp(`(${DATE})( ?(?:起|始|开始)? ?,? ?(?:[至到]|-{1,2}|~) ?)(${DATE})`, 'g');

/** The torn periods that the preamble names as those of the report's figures; offsets are those of the paragraph. */
export const tornPeriodsIn = noted(({ section, plain }: Prose): readonly TornPeriod[] => {
  if (section !== null) return NONE;
  const topics = Array.from(plain.matchAll(TOPIC), ({ 0: words, index }) => index + words.length);
  if (topics.length === 0) return NONE;
  return Array.from(plain.matchAll(RANGE)).flatMap(({ 0: whole, 1: from = '', 2: between = '', 3: to = '', index }) => {
    const isPeriod = topics.some(
      (at) => at <= index && index - at <= TOPIC_BEFORE_PERIOD && TO_PERIOD.test(plain.slice(at, index)),
    );
    return isPeriod && (isTorn(from) || isTorn(to)) ? [{ start: index, end: index + whole.length, between }] : [];
  });
});

const NONE: readonly TornPeriod[] = [];

function isTorn(date: string): boolean {
  return !date.includes('年') || !date.includes('月');
}
