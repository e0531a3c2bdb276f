import { describe, expect, it, test } from 'vitest';
import { findTitle } from '../../../server/src/core/report/title.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

const OFFICE = '云岭市水务局';
const DATED = '2023年政府信息公开工作年度报告';
const TITLE = OFFICE + DATED;
const SHORT = '云岭市水务局2023年政府信息公开年报';
const UNDATED = '云岭市水务局政府信息公开工作年度报告';
const BEFORE = '云岭市水务局2022年政府信息公开工作年度报告';
/** Words that are no part of a title, nor can be joined to one. */
const APART = '当前位置：首页';

/** The lines of the title, and those that are it once more. */
function found(...lines: string[]): { own: string[]; again: string[] } | null {
  const text = lines.join('\n');
  const title = findTitle(parse(text), lines.length, () => false);
  const shown = (spans: readonly { start: number; end: number }[]) =>
    spans.map((each) => text.slice(each.start, each.end));
  return title && { own: shown(title.parts), again: shown(title.others) };
}

describe('of several titles', () => {
  test.each([
    ['the one with agency and year', [DATED, APART, TITLE], [TITLE]],
    ['the dated one', [UNDATED, APART, DATED], [DATED]],
    ['the first', [BEFORE, TITLE], [BEFORE]],
    ['the first, where none is dated', [UNDATED, '云岭市水利局政府信息公开工作年度报告'], [UNDATED]],
    ['one that is no label’s', [`标题：${TITLE}`, SHORT], [SHORT]],
    ['a label’s, where only it is full', [`标题：${TITLE}`, APART, DATED], [TITLE]],
    [
      'a dated one that is no label’s',
      [`名称：${DATED}`, APART, '2022年政府信息公开工作年度报告'],
      ['2022年政府信息公开工作年度报告'],
    ],
    ['one that does not begin behind a label', [`标题：${OFFICE}`, DATED, APART, SHORT], [SHORT]],
    ['one that does not end behind a label', [OFFICE, `名称：${DATED}`, APART, SHORT], [SHORT]],
  ])('%s is taken', (_, lines, own) => {
    expect(found(...lines)?.own).toEqual(own);
  });
});

describe('a title that stands again', () => {
  test.each([
    ['not at all', [TITLE, '甲'], []],
    ['below', [TITLE, TITLE], [TITLE]],
    ['without its year', [UNDATED, UNDATED], [UNDATED]],
    ['above, shorter', [DATED, APART, TITLE], [DATED]],
    ['of the same year, otherwise worded', [TITLE, SHORT], [SHORT]],
    ['below one of two lines', [OFFICE, DATED, TITLE], [TITLE]],
    ['behind a label', [`标题：${TITLE}`, TITLE], [TITLE]],
    ['of another year, which is another', [TITLE, BEFORE], []],
    ['of another office without years, which is another', [UNDATED, '云岭市水利局政府信息公开工作年度报告'], []],
    ['in the marks of a notice', [TITLE, `《${TITLE}`, '》的公告'], []],
  ])('%s', (_, lines, again) => {
    expect(found(...lines)?.again).toEqual(again);
  });
});

describe('a title in the box of a web page', () => {
  test.each([
    `标题：${TITLE}`,
    `  标 题：  ${TITLE}`,
    `【信息名称】${TITLE}`.replace('】', '】：'),
    `文件名称 ${TITLE}`,
    `名称：${TITLE} 发布日期：2024-01-20`,
    `名称：${TITLE} | 索引号：0123`,
    `名称 | ${TITLE} |`,
  ])('「%s」', (line) => {
    expect(found(line)).toEqual({ own: [TITLE], again: [] });
  });
});

describe('a line that holds all of the report', () => {
  const text = '公'.repeat(80);
  const body = `一、总体情况 ${text}。二、主动公开政府信息情况 ${text}。三、收到和处理政府信息公开申请情况 ${text}。`;

  it('begins with the title', () => {
    expect(found(`${TITLE} ${body}`)?.own).toEqual([TITLE]);
    expect(found(`    ${TITLE} ${body}`)?.own).toEqual([TITLE]);
  });

  it('has no title elsewhere', () => {
    expect(found(body)).toBeNull();
    expect(found(`${body} ${TITLE}`)).toBeNull();
  });
});
