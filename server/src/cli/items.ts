import { chineseNumeral } from '../core/text/chinese-numeral.ts';
import { plain } from '../core/text/plain.ts';

/** A place in the Regulation that a name stands for: an article, or an item of it. */
export interface Provision {
  readonly article: number;
  readonly item: number | null;
}

const NUMERAL = '(\\d{1,3}|[〇零一二三四五六七八九十百]{1,5})';
const ARTICLE = new RegExp(`^第?${NUMERAL}条`);
const ITEM = new RegExp(`^第?(?:\\(${NUMERAL}\\)|${NUMERAL})项?$`);

/** The article whose items stand for themselves. */
const DISCLOSURE = 20;

/**
 * Reads `3`, `（三）`, `第三项`, `第二十条第（三）项`, `第十九条`, `19条`, in any width.
 * @returns null where `name` is written in no such way; whether there is such an item is not looked at
 */
export function provisionOf(name: string): Provision | null {
  const words = plain(name)
    .replaceAll(' ', '')
    .replace(/^《.*》/, '');
  const article = ARTICLE.exec(words);
  const rest = article ? words.slice(article[0].length) : words;
  const number = article ? numeral(article[1]) : DISCLOSURE;
  if (number === null) return null;
  if (article && rest === '') return { article: number, item: null };
  const [match, bracketed, bare] = ITEM.exec(rest) ?? [];
  const item = match === undefined ? null : numeral(bracketed ?? bare);
  return item === null ? null : { article: number, item };
}

function numeral(digits = ''): number | null {
  return /^\d+$/.test(digits) ? Number(digits) : chineseNumeral(digits);
}
