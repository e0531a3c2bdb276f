import { chineseNumeral } from '../text/chinese-numeral.ts';
import type { Span } from '../text/span.ts';
import type { SectionId } from '../form/form.ts';
import { noted } from '../text/notes.ts';
import type { Prose } from './paragraphs.ts';
import type { Report } from './report.ts';

/** A number at the beginning of a paragraph. */
export interface Numbered {
  readonly section: SectionId;
  /** Whether its opening bracket is lost: `三）`. */
  readonly isCut: boolean;
  /** `han`: （一）, second level. `digit`: （1）, fourth level. `dot`: `1.`, third level. `comma`: `1、`, the same. */
  readonly style: 'han' | 'digit' | 'dot' | 'comma';
  readonly value: number;
  readonly span: Span;
  /** Index of its paragraph in the report. */
  readonly paragraph: number;
}

interface Beginning extends Pick<Numbered, 'style' | 'value' | 'isCut'> {
  readonly length: number;
}

const NUMBER = /^(?:(\(?)([一二三四五六七八九十]{1,3})\)|\((\d{1,2})\)|(\d{1,2})([.、])(?!\d))/;

/** The number that a paragraph begins with, and how many characters it takes; null where it begins with none. */
export const numberIn = noted(({ section, plain }: Prose): Beginning | null => {
  const match = section === null ? null : NUMBER.exec(plain);
  if (!match) return null;
  const [whole, opening, han, digit, item = '', mark] = match;
  const value = han === undefined ? Number(digit ?? item) : chineseNumeral(han);
  const style = han !== undefined ? 'han' : digit !== undefined ? 'digit' : mark === '、' ? 'comma' : 'dot';
  return value === null ? null : { style, value, length: whole.length, isCut: opening === '' };
});

/** The numbers that paragraphs inside sections begin with, in the order of the text. */
export const numberedParagraphs = noted(({ paragraphs }: Report): readonly Numbered[] => {
  const found: Numbered[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { prose, section, start } = paragraphs[paragraph]!;
    const number = numberIn(prose);
    if (!number || section === null) continue;
    const { style, value, length, isCut } = number;
    found.push({ section, style, value, isCut, span: { start, end: start + length }, paragraph });
  }
  return found;
});
