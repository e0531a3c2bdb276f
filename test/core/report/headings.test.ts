import { describe, expect, it, test } from 'vitest';
import { findHeadings } from '../../../server/src/core/report/headings.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

const NUMBERED = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const BARE = NUMBERED.map((title) => title.slice(2));
const IDS = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'];

/** The headings of the lines: their lines, the number in brackets, the section; `~` where only its place tells, `+` with text behind it. */
const found = (...lines: readonly string[]): string[] => {
  const text = lines.join('\n');
  return findHeadings(parse(text)).map(({ line, lastLine, number, section, isSure, isRunIn }) => {
    const place = lastLine > line ? `${line}-${lastLine}` : `${line}`;
    const numbered = number.end > number.start ? `[${text.slice(number.start, number.end)}]` : '';
    return `${place} ${numbered}${section.id}${isSure ? '' : '~'}${isRunIn ? '+' : ''}`;
  });
};
const sections = (...lines: readonly string[]): string[] =>
  found(...lines).map((heading) => heading.replace(/^\S+ (?:\[.*\])?/, ''));

describe('headings in other words', () => {
  const mixed = [...NUMBERED.slice(0, 2), ...BARE.slice(2)];
  test.each([
    ['numbered among numbered ones', NUMBERED.with(4, '五、问题与对策'), '4 [五、]problems~'],
    ['without a number where none has one', BARE.with(4, '问题与对策'), '4 problems~'],
    ['without a number where most have none', mixed.with(4, '问题与对策'), '4 problems~'],
    ['without a number among numbered ones', NUMBERED.with(4, '问题与对策'), null],
    ['without a number where half have none', mixed.slice(0, 5).with(4, '问题与对策'), null],
  ])('%s', (_, lines, heading) => {
    expect(found(...lines)).toHaveLength(heading ? lines.length : lines.length - 1);
    if (heading) expect(found(...lines)).toContain(heading);
  });

  it('are the first of their section, and none where it has its title', () => {
    const twice = [...NUMBERED.slice(0, 4), '五、问题与对策', '五、不足与对策', ...NUMBERED.slice(5)];
    expect(found(...twice)).toEqual([
      '0 [一、]overview',
      '1 [二、]disclosure',
      '2 [三、]requests',
      '3 [四、]review',
      '4 [五、]problems~',
      '6 [六、]other',
    ]);
    expect(sections(...NUMBERED, '五、问题与对策')).toEqual(IDS);
  });

  it('stand where they belong', () => {
    expect(sections('五、问题与对策', '六、其他说明', ...NUMBERED.slice(0, 4))).toEqual(IDS.slice(0, 4));
    expect(sections(...NUMBERED.slice(0, 3), '六、其他说明', '五、问题与对策', '四、复议')).toEqual([
      ...IDS.slice(0, 3),
      'review~',
    ]);
  });

  it('may have text behind them', () => {
    expect(found(...NUMBERED.with(5, '六、其他需要报告的事项：无。'))).toContain('5 [六、]other~+');
    expect(sections(...NUMBERED, '六、其他需要报告的事项：无。')).toEqual(IDS);
  });
});

describe('a heading over two lines', () => {
  test.each([
    ['as a title', ['三、收到和处理政府信息', '公开申请情况'], ['0-1 [三、]requests']],
    ['with a slip', ['三、收到和处理政府信息公开', '申请的情况'], ['0-1 [三、]requests']],
    ['with 48 characters on the second', ['三、收到和处理政府信息', '公开申请情况'.padEnd(48)], ['0-1 [三、]requests']],
    ['with 49 on the second', ['三、收到和处理政府信息', '公开申请情况'.padEnd(49)], []],
    ['with an empty one between', ['三、收到和处理政府信息', '', '公开申请情况'], []],
    ['without the second', ['三、收到和处理政府信息'], []],
    ['that is whole on the first', ['一、总体情况', '公开申请情况'], ['0 [一、]overview']],
  ])('%s', (_, lines, headings) => {
    expect(found(...lines)).toEqual(headings);
  });
});

describe('a list of the sections', () => {
  test.each([
    ['without numbers', ['内容包括总体情况、', '主动公开政府信息情况、', '收到和处理政府信息公开申请情况。']],
    ['with joining words', ['内容包括总体情况和', '主动公开政府信息情况以及', '收到和处理政府信息公开申请情况；']],
    ['with one over two lines', ['内容包括总体情况，  ', '收到和处理政府信息', '公开申请情况']],
    ['in other words', ['内容包括总体情况，', '五、问题与对策，']],
  ])('is none of headings: %s', (_, lines) => {
    expect(found(...lines)).toEqual([]);
  });

  const numbered = ['内容包括总体情况，', '二、主动公开政府信息情况，', '三、收到和处理政府信息', '公开申请情况'];
  it('with numbers holds the headings where no others do', () => {
    expect(sections(...numbered)).toEqual(['disclosure', 'requests']);
    expect(found(...numbered, ...NUMBERED)[0]).toBe('4 [一、]overview');
    expect(found(...numbered, ...NUMBERED)).toHaveLength(6);
    expect(sections(...numbered, NUMBERED[2]!)).toEqual(['disclosure', 'requests']);
  });
});

describe('headings in Markdown', () => {
  it('are without its marks, wherever these close', () => {
    const text =
      '  ## 一、总体情况  \n𠮷\n** 二、主动公开政府信息情况 **\n**三、收到和处理政府信息公开申请情况\n**  **\n#';
    expect(findHeadings(parse(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual(NUMBERED.slice(0, 3));
  });
});
