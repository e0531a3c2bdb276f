import { describe, expect, test } from 'vitest';
import { goesOn } from '../../../server/src/core/report/continuation.ts';
import { cut } from '../../../server/src/core/syntax/cut.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

/** A line of 31 characters without a mark at its end. */
const LONG = '严格执行政府信息发布审核制度做到先审查后公开并且按季度报送汇总';
const content = (line: string) => cut(line, plain(line));

describe('a paragraph goes on behind a line that is narrower than others', () => {
  const isOne = (before: string, behind: string) => goesOn(content(before), content(behind), 999);
  test.each([
    [LONG, '的数据。'],
    [LONG.slice(1), '的数据。'],
    [`${LONG}，`, '数据。'],
    [`${LONG}.`, '数据。'],
    [LONG, LONG],
    [`${LONG}12`, '件。'],
    [`${LONG}12`, '34件。'],
    [LONG, '12件。'],
    [`一、${LONG}。${LONG}`, '数据。'],
    [LONG, '甲 乙 丙 丁。'],
  ])('「%s」「%s」', (before, behind) => {
    expect(isOne(before, behind)).toBe(true);
  });

  test.each([
    ['短句', '数据。'],
    [LONG.slice(2), '的数据。'],
    [`${LONG}。`, '数据。'],
    [`${LONG}。`, '人民政府组织了培训。'],
    [`${LONG}A`, '数据。'],
    [LONG, 'A数据。'],
    [LONG, '数据'],
    [LONG, '一、数据。'],
    [LONG, '数据：好。'],
    [`${LONG}12`, '数据。'],
    [`一、${LONG}`, '数据。'],
    [`甲 乙 丙 丁${LONG}`, '数据。'],
  ])('not: 「%s」「%s」', (before, behind) => {
    expect(isOne(before, behind)).toBe(false);
  });
});

describe('a paragraph goes on behind a line as wide as lines become', () => {
  const isOne = (before: string, behind: string) => goesOn(content(before), content(behind), 4);
  test.each([
    ['全宽', '下一行', true],
    ['全宽。', '下一行', true],
    ['全宽', '一、下一行。', true],
    ['甲 乙 丙', '下一行', true],
    ['全', '下一行', false],
    ['全宽', '一、下一行', false],
    ['全宽', `一、${'下'.repeat(58)}`, false],
    ['全宽', `一、${'下'.repeat(59)}`, true],
    ['全宽。', '一、下一行', false],
    ['全宽。', '电话：下', false],
    ['甲 乙 丙 丁', '下一行', false],
    ['全宽', '甲 乙 丙 丁', false],
  ])('「%s」「%s」: %s', (before, behind, expected) => {
    expect(isOne(before, behind)).toBe(expected);
  });
});
