import { describe, expect, it, test } from 'vitest';
import { ownDates } from '../../../server/src/core/report/dates/own-dates.ts';
import { readReport } from '../../../server/src/core/report/read.ts';

const DATE = '2024年1月20日';
const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const datesIn = (lines: readonly string[]): string[] => {
  const text = lines.join('\n');
  return ownDates(readReport(text)).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
};
/** The dates of a report with lines at its head, behind its title and at its end. */
const dates = ({ head = [], behind = [], end = [] }: Readonly<Record<string, readonly string[]>>): string[] =>
  datesIn([...head, TITLE, ...behind, ...HEADINGS, ...end]);
const otherLines = (count: number): string[] => Array.from({ length: count }, () => '机构信息');

describe('the dates of the report itself', () => {
  test.each([
    [DATE, [`signed ${DATE}`]],
    [`　　${DATE}  `, [`signed ${DATE}`]],
    [`（${DATE}）`, [`signed ${DATE}`]],
    [`（${DATE}`, []],
    [`（${DATE}公布）`, []],
    [`局（${DATE}）`, []],
    ['1月20日', []],
    ['2024年1月', []],
    [`${DATE}2024年1月21日`, []],
    [`截至${DATE}`, []],
  ])('behind the title: 「%s」', (line, found) => {
    expect(dates({ behind: [line] })).toEqual(found);
  });

  test.each([
    [`云岭市档案局${DATE}`, [`signed ${DATE}`]],
    [`云岭市档案局　　　${DATE}`, [`signed ${DATE}`]],
    [`𠮷云局　${DATE}`, [`signed ${DATE}`]],
    [`（盖章）云岭市档案局${DATE}`, [`signed ${DATE}`]],
    [`云岭市档案局办公室${DATE}印发`, [`printed ${DATE}`]],
    [`云岭市档案局办公室　${DATE}　印发（共印20份）`, [`printed ${DATE}`]],
    [`${DATE}印`, [`printed ${DATE}`]],
    [`${DATE}印发给`, []],
    [`局${DATE}`, []],
    [`第3档案局${DATE}`, []],
  ])('at the end: 「%s」', (line, found) => {
    expect(dates({ end: [line] })).toEqual(found);
  });

  test.each([
    ['发布时间：2024-01-21', ['published 2024-01-21']],
    ['公开日期 2024-01-21', ['published 2024-01-21']],
    ['公开日期2024-01-21', ['published 2024-01-21']],
    ['[发布时间] 2024-01-21', ['published 2024-01-21']],
    ['成文日期：2024-01-20', ['signed 2024-01-20']],
    ['发布时间：2024-01-21 成文日期：2024-01-20', ['published 2024-01-21', 'signed 2024-01-20']],
    ['2024-01-21 发布时间：2024-01-22', ['published 2024-01-22']],
    ['2024-01-21 发布时间：', []],
    ['发布时间：未知 2024-01-21', []],
    [DATE, []],
  ])('at the head, where labels tell: 「%s」', (line, found) => {
    expect(dates({ head: [line] })).toEqual(found);
  });

  it('a date behind a label tells nothing by itself', () => {
    expect(dates({ behind: [`成文日期：${DATE}`] })).toEqual([`signed ${DATE}`]);
    expect(dates({ behind: [`成文日期：见附件${DATE}`] })).toEqual([]);
  });

  it('stand in no paragraph of more than 120 characters', () => {
    const line = (length: number): string => `发布时间：2024-01-21${'云'.repeat(length - 15)}`;
    expect(dates({ head: [line(120)] })).toEqual(['published 2024-01-21']);
    expect(dates({ head: [line(121)] })).toEqual([]);
    expect(dates({ end: [DATE, line(121), ...otherLines(11)] })).toEqual([`signed ${DATE}`]);
  });

  it('stand among the first twelve lines behind the title that show something', () => {
    expect(dates({ behind: [...otherLines(11), DATE] })).toEqual([`signed ${DATE}`]);
    expect(dates({ behind: ['', ...otherLines(11), '　', DATE] })).toEqual([`signed ${DATE}`]);
    expect(dates({ behind: [...otherLines(12), DATE] })).toEqual([]);
  });

  it('and among the last twelve of the report, in order', () => {
    expect(dates({ end: [DATE, ...otherLines(11)] })).toEqual([`signed ${DATE}`]);
    expect(dates({ end: [DATE, '', ...otherLines(11), '　'] })).toEqual([`signed ${DATE}`]);
    expect(dates({ end: [DATE, ...otherLines(12)] })).toEqual([]);
    expect(dates({ end: [DATE, `${DATE}印发`] })).toEqual([`signed ${DATE}`, `printed ${DATE}`]);
  });

  it('and among the last twelve down to the title', () => {
    const published = `发布时间：${DATE}`;
    expect(dates({ head: [published, ...otherLines(10)] })).toEqual([`published ${DATE}`]);
    expect(dates({ head: [published, ...otherLines(11)] })).toEqual([]);
  });

  it('are not those of what a web page lists below the report', () => {
    const end = ['无。', DATE, '上一篇：通知', '2024年1月25日'];
    expect(dates({ end })).toEqual([`signed ${DATE}`]);
    expect(dates({ end: end.with(2, '上一篇：2023年通知') })).toEqual([`signed ${DATE}`, 'signed 2024年1月25日']);
  });

  it('and may stand behind the number of a page or what is none of the report, or where a web page’s lines stand above', () => {
    expect(dates({ end: ['无。', '- 3 -', DATE] })).toEqual([`signed ${DATE}`]);
    expect(dates({ end: ['无。', '新葡京娱乐场', DATE] })).toEqual([`signed ${DATE}`]);
    expect(dates({ head: ['打印此页'], end: ['无。', DATE] })).toEqual([`signed ${DATE}`]);
    expect(dates({ behind: ['打印此页'], end: [DATE] })).toEqual([`signed ${DATE}`]);
    for (const at of [1, 2, 5]) {
      expect(datesIn([TITLE, ...HEADINGS.toSpliced(at, 0, '上一篇：通知'), DATE])).toEqual([`signed ${DATE}`]);
    }
  });

  const TABLE = ['信息内容\t本年处理决定数量', '行政许可\t1', '行政处罚\t2', '行政强制\t3'];
  const [FIRST = '', SECOND = ''] = HEADINGS;

  it('are looked for past the lines of a table', () => {
    expect(datesIn([TITLE, FIRST, SECOND, DATE, ...TABLE, ...otherLines(11)])).toEqual([`signed ${DATE}`]);
    expect(datesIn([TITLE, FIRST, SECOND, ...otherLines(11), ...TABLE, DATE])).toEqual([`signed ${DATE}`]);
  });

  it('do not stand in a table', () => {
    const inside = [TITLE, FIRST, SECOND, ...TABLE.slice(0, 2), DATE, ...TABLE.slice(2)];
    expect(datesIn(inside)).toEqual([]);
    expect(datesIn([...inside, DATE])).toEqual([`signed ${DATE}`]);
  });

  it('need a heading to stand behind', () => {
    expect(datesIn([...HEADINGS, DATE])).toEqual([`signed ${DATE}`]);
    expect(datesIn([TITLE, DATE])).toEqual([]);
    expect(datesIn([DATE])).toEqual([]);
  });
});
