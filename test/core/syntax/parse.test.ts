import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';

/** What the lines of a text show. */
const shown = ({ lines }: ReturnType<typeof parse>): string[] => lines.map(({ content }) => content.plain);

const TEXTS = [
  ['plain', '甲，乙\n丙&nbsp;丁\n'],
  ['tags', '<tr>甲\n乙</tr>\n'],
  ['a tag over two lines', '<td\n align="left">甲</td>\n'],
  ['full-width tags', '＜ｔｒ＞甲\n乙＜／ｔｒ＞\n'],
  ['a tag that nothing closes', '＜ｔｒ＞甲\n乙\n'],
] as const;

describe('lines of a text', () => {
  it.each(TEXTS)('show the same with what is known of other texts: %s', (_, text) => {
    const shared = newMemo();
    for (const [, other] of TEXTS) parse(other, null, shared);
    expect(shown(parse(text, null, shared))).toEqual(shown(parse(text)));
  });

  it.each(TEXTS)('show the same after an edit: %s', (_, text) => {
    for (const [, before] of TEXTS) expect(shown(parse(text, parse(before)))).toEqual(shown(parse(text)));
  });
});
