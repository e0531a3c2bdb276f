import { describe, expect, it, test } from 'vitest';
import { findTitle } from '../../../server/src/core/report/title.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

const OFFICE = '云岭市水务局';
const DATED = '2023年政府信息公开工作年度报告';
const TITLE = OFFICE + DATED;
const UNDATED = '云岭市水务局政府信息公开工作年度报告';
/** Words that are no part of a title, nor can be joined to one. */
const APART = '当前位置：首页';

/** The title as `agency|year`, then its lines; behind ＝ the lines that are it once more. */
function said(lines: readonly string[], end = lines.length, residue: readonly number[] = []): string | null {
  const text = lines.join('\n');
  const title = findTitle(parse(text), end, (line) => residue.includes(line));
  if (!title) return null;
  const [own, others] = [title.parts, title.others].map((spans) =>
    spans.map((span) => text.slice(span.start, span.end)),
  );
  const again = others!.length > 0 ? ` ＝${others!.join('/')}` : '';
  return `${title.agency}|${title.year} ${own!.join('/')}${again}`;
}

describe('a title', () => {
  test.each([
    [TITLE, `${OFFICE}|2023`],
    [DATED, 'null|2023'],
    [UNDATED, `${OFFICE}|null`],
    ['云岭市水务局二〇二三年政府信息公开工作年度报告', `${OFFICE}|2023`],
    ['关于云岭市水务局2023年政府信息公开工作年度报告', `${OFFICE}|2023`],
    ['云岭市水务局关于2023年政府信息公开工作情况的报告', `${OFFICE}|2023`],
    ['云岭市水务局2023年度的政府信息公开工作情况报告', `${OFFICE}|2023`],
    ['云岭市旅游目的地管理局2023年政府信息公开年报', '云岭市旅游目的地管理局|2023'],
    ['【公开年报】云岭市水务局2023年政务公开工作报告', `${OFFICE}|2023`],
    ['云岭市水务局2023年信息公开年度报告（公开版）', `${OFFICE}|2023`],
    ['云岭市水务局政府信息公开工作年度报告（2023年度）', `${OFFICE}|2023`],
  ])('「%s」', (line, found) => {
    expect(said([line])).toBe(`${found} ${line}`);
  });

  test.each([
    '政府信息公开工作年度报告',
    '云岭市水务局2023年工作年度报告',
    '云岭公司2023年环境信息公开年度报告',
    '云岭市水务局2023年政府信息公开指南',
    '云岭市水务局2023年政府信息公开工作年度报告（附表）',
    '根据要求，云岭市水务局2023年政府信息公开工作年度报告',
    '首页>云岭市水务局2023年政府信息公开工作年度报告',
    '云岭市水务局2023年政府信息公开工作年度报告 来源：本站',
    '',
  ])('is not 「%s」', (line) => {
    expect(said([line])).toBeNull();
  });

  it('has at most 80 characters, on one line or several', () => {
    const rest = 80 - DATED.length;
    expect(said(['云'.repeat(rest) + DATED])).toBe(`${'云'.repeat(rest)}|2023 ${'云'.repeat(rest)}${DATED}`);
    expect(said(['云'.repeat(rest + 1) + DATED])).toBeNull();
    expect(said([OFFICE + ' '.repeat(rest - OFFICE.length) + DATED])).toContain(`${OFFICE}|2023`);
    expect(said([OFFICE + ' '.repeat(rest - OFFICE.length + 1) + DATED])).toBeNull();
    expect(said([' '.repeat(50) + TITLE])).toBe(`${OFFICE}|2023 ${TITLE}`);
    expect(said(['云'.repeat(rest), DATED])).toBe(`${'云'.repeat(rest)}|2023 ${'云'.repeat(rest)}/${DATED}`);
    expect(said(['云'.repeat(rest + 1), DATED])).toBe(`null|2023 ${DATED}`);
  });

  it('may name a year of schools', () => {
    const isOfSchoolYear = (line: string) => findTitle(parse(line), 1, () => false)?.isOfSchoolYear;
    expect(isOfSchoolYear('云岭职业学院2022—2023学年信息公开工作年度报告')).toBe(true);
    expect(isOfSchoolYear(TITLE)).toBe(false);
  });
});

describe('the lines of a title', () => {
  test.each([
    ['the agency above', [OFFICE, DATED], `${OFFICE}|2023 ${OFFICE}/${DATED}`],
    [
      'three lines',
      ['云岭市', '2023年', '政府信息公开工作年度报告'],
      '云岭市|2023 云岭市/2023年/政府信息公开工作年度报告',
    ],
    [
      'an agency above whose name holds a word of sentences',
      ['甲', '云岭市机构编制委员会办公室', DATED],
      `云岭市机构编制委员会办公室|2023 云岭市机构编制委员会办公室/${DATED}`,
    ],
    ['an agency above one that the title names', ['云岭市人民政府', TITLE], `${OFFICE}|2023 ${TITLE}`],
    ['a path above', [APART, DATED], `null|2023 ${DATED}`],
    ['a long line between', [OFFICE, '云'.repeat(81), DATED], `null|2023 ${DATED}`],
  ])('with %s', (_, lines, found) => {
    expect(said(lines)).toBe(found);
  });

  it('stand among the first twenty that show something', () => {
    const above = (count: number, line: string) => [...Array<string>(count).fill(line), TITLE];
    expect(said(above(19, APART))).toBe(`${OFFICE}|2023 ${TITLE}`);
    expect(said(above(20, APART))).toBeNull();
    expect(said(above(30, ' '))).toBe(`${OFFICE}|2023 ${TITLE}`);
    expect(said(above(20, APART), 21, [3])).toBe(`${OFFICE}|2023 ${TITLE}`);
  });

  it('stand above the first heading, and are no residue', () => {
    expect(said([APART, TITLE], 1)).toBeNull();
    expect(said([APART, TITLE], 2)).toBe(`${OFFICE}|2023 ${TITLE}`);
    expect(said([APART, TITLE], 9)).toBe(`${OFFICE}|2023 ${TITLE}`);
    expect(said([APART, TITLE], 2, [1])).toBeNull();
    expect(said([], 0)).toBeNull();
  });
});
