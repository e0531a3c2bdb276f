import { chineseNumeral } from '../../text/chinese-numeral.ts';
import { type Span, span } from '../../text/span.ts';

/** `一是`, at the beginning of a clause. */
const ORDINAL = /(?<=^|[。;,:!?、)"\s])([一二三四五六七八九十]{1,3})[是要](?=[^一二三四五六七八九十非否不])/g;
/** Where a list is told in other words, nobody knows how many items it has. */
const OTHER = /首先|其次|再次|第[一二三四五]|其一|其二|一方面|另一方面/;

/** An ordinal of a list in prose. */
export interface Ordinal {
  readonly value: number;
  readonly place: Span;
}

/** The ordinals of a paragraph, in order; none where it tells its list in other words as well. */
export function ordinalsIn(plain: string): Ordinal[] {
  if (OTHER.test(plain)) return [];
  return Array.from(plain.matchAll(ORDINAL), ({ 0: text, 1: numeral = '', index }) => ({
    value: chineseNumeral(numeral) ?? 0,
    place: span(index, index + text.length),
  }));
}

/**
 * The lists in which ordinals do not follow one another. A list begins at one; one that begins inside another ends where
 * the outer goes on.
 */
export function brokenLists(ordinals: readonly Ordinal[]): Ordinal[][] {
  const all: Ordinal[][] = [];
  let open: Ordinal[][] = [];
  for (const each of ordinals) {
    if (each.value === 1) {
      const list = [each];
      all.push(list);
      open.push(list);
      continue;
    }
    const at = open.findLastIndex((list) => list.at(-1)?.value === each.value - 1);
    if (at >= 0) open = open.slice(0, at + 1);
    open.at(-1)?.push(each);
  }
  return all.filter((list) => list.some(({ value }, at) => value !== at + 1));
}
