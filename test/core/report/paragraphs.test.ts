import { describe, expect, it, test } from 'vitest';
import { numberedParagraphs } from '../../../server/src/core/report/numbering.ts';
import { firstFrom, offsetIn, paragraphsOf, spanIn, startsOf } from '../../../server/src/core/report/paragraphs.ts';
import { readReport } from '../../../server/src/core/report/read.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

/** Lines that go on with each other, and one that does not. */
const TEXT = '\n 甲𠮷公开政府信息， \n\n　推进平台建设，\n提高质量。\n 第二段。 \n';

describe('paragraphs', () => {
  /** All that lie in the text, and the first two by themselves. */
  const read = () => {
    const syntax = parse(TEXT);
    const lines = syntax.lines.filter(({ content }) => content.plain.trim() !== '');
    const paragraphs = paragraphsOf(
      syntax,
      lines,
      12,
      () => false,
      (line) => (line < 5 ? 'overview' : 'other'),
    );
    return { paragraphs, first: paragraphs[0]!, second: paragraphs[1]! };
  };

  it('are their lines joined, with what is written there', () => {
    const { paragraphs, first } = read();
    expect(paragraphs.map(({ plain, section }) => [plain, section])).toEqual([
      ['甲𠮷公开政府信息,推进平台建设,提高质量。', 'overview'],
      ['第二段。', 'other'],
    ]);
    expect(paragraphs.map(({ prose }) => prose.text)).toEqual([
      '甲𠮷公开政府信息， \n\n　推进平台建设，\n提高质量。',
      '第二段。',
    ]);
    expect(paragraphs.map(({ prose }) => prose.lines.length)).toEqual([3, 1]);
    expect(first.prose.notes).toEqual([]);
  });

  it('know where each line stands, in the text and in the paragraph', () => {
    const { paragraphs, first } = read();
    const written = paragraphs.map(({ parts }) => parts.map(({ start, end }) => TEXT.slice(start, end)));
    expect(written).toEqual([['甲𠮷公开政府信息，', '推进平台建设，', '提高质量。'], ['第二段。']]);
    expect(first.starts).toEqual([0, 10, 17]);
    expect(startsOf([])).toEqual([]);
    const { prose, start } = first;
    expect(prose.parts.map((part) => part.start + start)).toEqual(first.parts.map((part) => part.start));
    expect(prose.parts.map((part) => part.end + start)).toEqual(first.parts.map((part) => part.end));
  });

  it('find an offset of theirs in the text', () => {
    const { first, second } = read();
    const { plain } = first;
    for (let at = 0; at < plain.length; at++) {
      const character = TEXT.charAt(offsetIn(first, at)).replace('，', ',');
      expect(character).toBe(plain.charAt(at));
    }
    expect(offsetIn(first, plain.length)).toBe(first.parts.at(-1)!.end);
    expect(offsetIn(first, plain.length + 9)).toBe(first.parts.at(-1)!.end);
    expect(offsetIn(second, 1)).toBe(TEXT.indexOf('二段'));
  });

  test.each([
    ['推进', 10, 12, '推进'],
    ['建设', 14, 16, '建设'],
    ['a stretch from one line to the next, cut', 8, 12, '息，'],
    ['all, cut', 0, 22, '甲𠮷公开政府信息，'],
  ])('find a stretch of theirs: %s', (_, from, to, words) => {
    const { first } = read();
    const { start, end } = spanIn(first, from, to);
    expect(TEXT.slice(start, end)).toBe(words);
  });

  it('are found by their offset', () => {
    const { paragraphs, first } = read();
    const starts = paragraphs.map(({ start }) => start);
    const [one = 0, two = 0] = starts;
    expect([0, one, one + 1, two, two + 1].map((from) => firstFrom(paragraphs, from))).toEqual([0, 0, 1, 1, 2]);
    expect(firstFrom([], 3)).toBe(0);
    const many = Array.from({ length: 9 }, (_, at) => ({ ...first, start: 10 * at })) as typeof paragraphs;
    for (let at = 0; at < 9; at++) expect(firstFrom(many, 10 * at - 3)).toBe(at);
  });

  it('ends of lines behind carriage returns are none of theirs', () => {
    const other = parse(TEXT.replaceAll('\n', '\r\n'));
    const shown = other.lines.filter(({ content }) => content.plain.trim() !== '');
    const found = paragraphsOf(
      other,
      shown,
      12,
      () => false,
      () => null,
    );
    expect(found.map(({ plain }) => plain)).toEqual(read().paragraphs.map(({ plain }) => plain));
    expect(found.map(({ section }) => section)).toEqual([null, null]);
  });
});

describe('the numbers that paragraphs begin with', () => {
  const TITLE = '云岭市水务局2023年政府信息公开工作年度报告';
  /** Each with its style and value, `!` where its bracket is lost, and the words that it takes. */
  const numbers = (...lines: readonly string[]): string[] => {
    const text = [TITLE, '（一）前言。', '一、总体情况', ...lines].join('\n');
    return numberedParagraphs(readReport(text)).map(
      ({ section, style, value, isCut, span, paragraph }) =>
        `${section} ${paragraph} ${style} ${value}${isCut ? '!' : ''} ${text.slice(span.start, span.end)}`,
    );
  };

  test.each([
    ['（一）主动公开。', 'han 1 （一）'],
    ['十二）主动公开。', 'han 12! 十二）'],
    ['（3）主动公开。', 'digit 3 （3）'],
    ['4.主动公开。', 'dot 4 4.'],
    ['５、主动公开。', 'comma 5 ５、'],
    ['3.5条信息。', null],
    ['（100）主动公开。', null],
    ['100、主动公开。', null],
    ['一、二是公开。', null],
    ['主动公开（一）。', null],
    ['（一十百）公开。', null],
    ['（十十）公开。', 'han 20 （十十）'],
  ])('「%s」', (line, found) => {
    expect(numbers(line)).toEqual(found === null ? [] : [`overview 1 ${found}`]);
  });

  it('are those of sections, in order', () => {
    expect(numbers('（一）公开。', '正文。', '2.公开。')).toEqual(['overview 1 han 1 （一）', 'overview 3 dot 2 2.']);
  });
});
