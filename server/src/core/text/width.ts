import { HAN, INVISIBLES } from './characters.ts';

/**
 * How a program that aligned a text counted columns: every character as one; characters of East Asian text as two and
 * those of ambiguous width (quotes, dashes, dots) as one; or those as two as well.
 */
export const MEASURES = ['characters', 'narrow', 'wide'] as const;
export type Measure = (typeof MEASURES)[number];

const NOTHING = new RegExp(`[${INVISIBLES}\\u0300-\\u036f\\ufe00-\\ufe0f\\udc00-\\udfff]`);
const WIDE = new RegExp(
  `[${HAN}\\u1100-\\u115f\\u3000-\\u303e\\u3041-\\u33ff\\ua000-\\ua4cf\\uac00-\\ud7a3\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\ud800-\\udbff]`,
);
const AMBIGUOUS =
  /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u2016\u2018\u2019\u201c\u201d\u2020-\u2022\u2024-\u2027\u2030\u203b\u2103\u2116\u2160-\u2179\u2190-\u2193\u2460-\u249b\u25a0\u25a1\u25b2\u25b3\u25c6\u25c7\u25cb\u25ce\u25cf\u2605\u2606]/;

/** Columns that the UTF-16 unit `unit` takes; the second half of a surrogate pair takes none. */
export function widthOf(unit: string, measure: Measure): number {
  if (unit < '\u007f') return 1;
  if (NOTHING.test(unit)) return 0;
  if (measure === 'characters') return 1;
  if (WIDE.test(unit)) return 2;
  return measure === 'wide' && AMBIGUOUS.test(unit) ? 2 : 1;
}

/** The column of each offset from `start` to `end` in `text`, counted from `start`: one more entry than units. */
export function columnsOf(text: string, start: number, end: number, measure: Measure): number[] {
  const columns = [0];
  let column = 0;
  for (let at = start; at < end; at++) columns.push((column += widthOf(text[at] ?? '', measure)));
  return columns;
}

/** How many columns `text` takes where text is aligned by spaces: a Chinese character takes two. */
export function textWidth(text: string): number {
  return columnsOf(text, 0, text.length, 'narrow').at(-1) ?? 0;
}
