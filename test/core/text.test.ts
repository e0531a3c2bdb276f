import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANKS, isBlankCode } from '../../server/src/core/text/characters.ts';
import { chineseNumeral, chineseOrdinal, chineseQuantity } from '../../server/src/core/text/chinese-numeral.ts';
import { add, compare, decimal, decimalText, subtract, sum } from '../../server/src/core/text/decimal.ts';
import { distance } from '../../server/src/core/text/distance.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { lineAt, linesOf } from '../../server/src/core/text/line-table.ts';
import { plain } from '../../server/src/core/text/plain.ts';
import { trimmed } from '../../server/src/core/text/trim.ts';

describe('decimal', () => {
  it.each([
    ['0', '0'],
    ['-12.50', '-12.5'],
    ['+3', '3'],
    ['96171.6', '96171.6'],
    ['00012', '12'],
    ['0.070', '0.07'],
    ['9007199254740993', '9007199254740993'],
  ])('reads %s as %s', (text, shown) => expect(decimalText(decimal(text)!)).toBe(shown));

  it.each(['', '1.', '.5', '1e3', '１', '1,000', '--1', '1'.repeat(41)])('refuses %s', (text) =>
    expect(decimal(text)).toBeNull(),
  );

  it('adds exactly where floating point does not', () => {
    const total = sum(['0.1', '0.2', '96171.6'].map((text) => decimal(text)!));
    expect(decimalText(total)).toBe('96171.9');
  });

  it('compares and subtracts as whole numbers do', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        (a, b) => {
          const [x, y] = [decimal(String(a))!, decimal(String(b))!];
          expect(decimalText(add(x, y))).toBe(String(a + b));
          expect(decimalText(subtract(x, y))).toBe(String(a - b));
          expect(Math.sign(compare(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
        },
      ),
    );
  });
});

describe('plain', () => {
  it('folds width, quotes, dashes and blanks, each unit into one', () => {
    expect(plain('（１）“三”　－—\u00a0。')).toBe('(1)"三" -- 。');
  });

  it('leaves characters outside the basic plane alone', () => expect(plain('𠮷😀，')).toBe('𠮷😀,'));

  it('folds the radicals and compatibility ideographs of PDF fonts', () => expect(plain('⼀⾏\uf9dd')).toBe('一行利'));
});

describe('lines', () => {
  it('end at CRLF, LF and CR, and the last needs no end', () => {
    const text = 'a\r\nb\rc\n\nd';
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c', '', 'd']);
  });

  it('are found by offset, their ends included', () => {
    const lines = linesOf('a\r\n𠮷b\nc');
    expect([0, 1, 2, 3, 6, 7, 8, 99].map((offset) => lineAt(lines, offset).index)).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
  });

  it('are trimmed of blanks of every width', () => {
    const text = '\ufeff\u3000 一 表\u00a0\t';
    expect(trimmed(text, { start: 0, end: text.length })).toEqual({ start: 3, end: 6 });
  });
});

describe('distance', () => {
  it.each([
    ['其他法律法规', '其他法律行政法规', 2],
    ['行政许可', '行政处罚', 2],
    ['', '甲', 1],
    ['甲乙', '甲乙', 0],
  ])('%s to %s is %d', (a, b, apart) => expect(distance(a, b, 5)).toBe(apart));

  it('stops at its limit', () => expect(distance('一二三四五六', '七八九十百千', 2)).toBe(3));
});

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一千二百', 1200],
    ['二〇二一', 2021],
    ['两', 2],
  ])('%s is %d', (text, value) => expect(chineseNumeral(text)).toBe(value));

  it.each(['', '甲', '十甲', '一二三四五六七八九'])('「%s」 is none', (text) =>
    expect(chineseNumeral(text)).toBeNull(),
  );

  it.each([
    ['两', 2],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一千二百', 1200],
    ['一千零五十', 1050],
  ])('%s things are %d', (text, value) => expect(chineseQuantity(text)).toBe(value));

  it.each(['', '零', '百', '三五', '二〇', '一百二', '零三', '十十'])('「%s」 is no number of things', (text) =>
    expect(chineseQuantity(text)).toBeNull(),
  );

  it('writes ordinals that it reads', () => {
    for (let number = 1; number < 100; number++) expect(chineseNumeral(chineseOrdinal(number))).toBe(number);
  });
});

describe('edits', () => {
  it('are applied at once, whatever their order', () => {
    const edits = [
      { span: { start: 3, end: 4 }, newText: '丁' },
      { span: { start: 0, end: 1 }, newText: '' },
      { span: { start: 4, end: 4 }, newText: '!' },
    ];
    expect(applyEdits('甲乙丙x', edits)).toBe('乙丙丁!');
  });

  it('must not overlap', () => {
    const edits = [
      { span: { start: 0, end: 2 }, newText: '' },
      { span: { start: 1, end: 3 }, newText: '' },
    ];
    expect(() => applyEdits('甲乙丙', edits)).toThrow(RangeError);
  });
});

describe('isBlankCode', () => {
  it('agrees with the class of blanks on every unit', () => {
    const pattern = new RegExp(`^[${BLANKS}]$`);
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(codes.filter((code) => isBlankCode(code) !== pattern.test(String.fromCharCode(code)))).toEqual([]);
  });
});
