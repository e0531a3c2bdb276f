import { describe, expect, it } from 'vitest';
import { contentOf, isShown, plainAt } from '../../../server/src/core/syntax/content.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { span } from '../../../server/src/core/text/span.ts';

/** What the second line of a text shows, behind a first one. */
function shown(line: string): string {
  const text = `前\n${line}`;
  const { start, end } = contentOf(parse(text).lines[1]!);
  return text.slice(start, end);
}

describe('what a line shows', () => {
  it('is its only cell that holds anything', () => {
    expect(shown('\t 一、总体情况 \t')).toBe('一、总体情况');
    expect(shown('| 一、总体情况 |')).toBe('一、总体情况');
  });

  it('is all of it where several cells do, without what is blank at its ends', () => {
    expect(shown(' 规章\t1 ')).toBe('规章\t1');
    expect(shown('　一、总体情况　')).toBe('一、总体情况');
  });

  it('is nothing where none does', () => {
    expect([shown(''), shown(' \u00a0'), shown('</tr>')]).toEqual(['', '', '']);
    expect(parse('甲\n \n</tr>\n乙').lines.map(({ content }) => isShown(content))).toEqual([true, false, false, true]);
  });

  it('is told in comparison form at any place', () => {
    const text = '甲\n（一）　２０２３年';
    const at = text.indexOf('２');
    expect(plainAt(parse(text), span(at, at + 4))).toBe('2023');
  });
});
