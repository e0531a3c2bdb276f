import { chineseNumeral } from '../text/chinese-numeral.ts';

const PROVISION = /^第([一二三四五六七八九十]+)条(?:第（([一二三四五六七八九十]+)）项|第([一二三四五六七八九十]+)款)?$/;

/** `第三十六条第（一）项` in English: `Article 36, item (1)`. Other documents are called by their numbers. */
export function provisionInEnglish(name: string): string {
  const [match, article, item, paragraph] = PROVISION.exec(name) ?? [];
  if (match === undefined) return `“${name}”`;
  const number = (words = ''): string => String(chineseNumeral(words) ?? words);
  const part = item ? `, item (${number(item)})` : paragraph ? `, paragraph ${number(paragraph)}` : '';
  return `Article ${number(article)}${part}`;
}
