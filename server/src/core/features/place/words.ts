import { type Language, type PlaceData, type PlaceKey, WORDINGS } from '../../messages/catalogue.ts';
import { fill } from '../../messages/template.ts';
import { chineseOrdinal } from '../../text/chinese-numeral.ts';
import type { Span } from '../../text/span.ts';

/** Says where something is in one language. */
export type Say = <Key extends PlaceKey>(key: Key, data: PlaceData<Key>) => string;

/** The words of `language`. */
export function sayPlaces(language: Language): Say {
  const { places, grammar } = WORDINGS[language];
  return (key, data) => fill(places[key], data, grammar);
}

/** The number of a part as people say it. */
export function ordinal(number: number, language: Language): string {
  return language === 'zh-cn' ? chineseOrdinal(number) : String(number);
}

/** Whether `at` lies in `outer`; an empty place is held by the same one. */
export function holds(outer: Span, at: Span): boolean {
  const end = Math.max(outer.end, outer.start + 1);
  return outer.start <= at.start && at.start < end && at.end <= end;
}
