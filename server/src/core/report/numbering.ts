import { chineseNumeral } from '../text/chinese-numeral.ts';
import type { Span } from '../text/span.ts';
import type { SectionId } from '../form/form.ts';
import type { Report } from './report.ts';

/** A number at the beginning of a paragraph. */
export interface Numbered {
  readonly section: SectionId;
  /** `han`: （一）, second level. `digit`: （1）, fourth level. `dot`: `1.`, third level. `comma`: `1、`, the same. */
  readonly style: 'han' | 'digit' | 'dot' | 'comma';
  readonly value: number;
  readonly span: Span;
  /** Index of its paragraph in the report. */
  readonly paragraph: number;
}

const NUMBER = /^(?:\(([一二三四五六七八九十]{1,3})\)|\((\d{1,2})\)|(\d{1,2})([.、])(?!\d))/;

/** The numbers that paragraphs inside sections begin with, in the order of the text. */
export function numberedParagraphs({ paragraphs }: Report): Numbered[] {
  return paragraphs.flatMap(({ section, parts, plain }, paragraph): Numbered[] => {
    const [first] = parts;
    const match = section && first ? NUMBER.exec(plain) : null;
    if (!match || !section || !first) return [];
    const [whole, han, digit, item = '', mark] = match;
    const value = han === undefined ? Number(digit ?? item) : chineseNumeral(han);
    const style = han !== undefined ? 'han' : digit !== undefined ? 'digit' : mark === '、' ? 'comma' : 'dot';
    const span = { start: first.start, end: first.start + whole.length };
    return value === null ? [] : [{ section, style, value, span, paragraph }];
  });
}
