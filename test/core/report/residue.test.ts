import { describe, expect, it, test } from 'vitest';
import { findResidues } from '../../../server/src/core/report/residue.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

/** The lines that are no part of the report, each with its kind; `bodyLines` stand between headings, `ruleLines` are those of tables. */
const residues = (lines: readonly string[], bodyLines: readonly number[] = [], ruleLines: readonly number[] = []) => {
  const text = lines.join('\n');
  const found = findResidues(
    parse(text),
    (line) => ruleLines.includes(line),
    (line) => bodyLines.includes(line),
  );
  return found.map(({ kind, line, span }) => `${line} ${kind} ${text.slice(span.start, span.end)}`);
};

describe('a line that a web page left', () => {
  test.each([
    '打印此页',
    '【打印】【关闭】',
    '打印 | 关闭 | 收藏',
    '字体：大 中 小',
    '分享到：微信',
    '相关阅读：',
    '扫一扫在手机打开',
    '上一篇：通知',
    '当前位置：首页>公开',
    '首页 > 政务公开',
    '网站地图 联系我们',
    '京ICP备12345号',
    'Style Definitions',
    '政务公开 > 信息公开 > 年度报告',
    '政务公开 > 信息公开 > 年度报告 >',
    '政务公开>>信息公开»年度报告',
    `政务公开 > ${'长'.repeat(24)} > 年报`,
    `当前位置：${'长'.repeat(80)}`,
  ])('is one wherever it stands: 「%s」', (line) => {
    expect(residues([line])).toEqual([`0 web ${line}`]);
    expect(residues(['正文', `  ${line}  `], [1])).toEqual([`1 web ${line}`]);
  });

  test.each([
    '发布时间：2024-01-20',
    '时间：2024-01-20 10:20',
    '来源：本站',
    '微信 微博',
    '责任编辑：甲',
    '版权所有：云岭市',
    '浏览次数：12次',
    '政务公开>信息',
    '云岭 >',
  ])('is one around the report alone: 「%s」', (line) => {
    expect(residues([line])).toEqual([`0 web ${line}`]);
    expect(residues([line], [0])).toEqual([]);
  });

  test.each([
    '',
    '我局打印文件',
    '> 政务公开 > 信息公开 > 年报',
    '政务公开 > 信息公开 > 年度报告。',
    '政务公开 > > 年报',
    'a > b > c',
    `政务公开 > ${'长'.repeat(25)} > 年报`,
    `当前位置：${'长'.repeat(81)}`,
  ])('is not 「%s」', (line) => {
    expect(residues([line])).toEqual([]);
  });

  it('has 120 characters at most', () => {
    expect(residues(['打印此页'.padEnd(120)])).toEqual(['0 web 打印此页']);
    expect(residues(['打印此页'.padEnd(121)])).toEqual([]);
  });
});

describe('a line that goes on with one above', () => {
  const LABEL = '来源：';
  test.each([
    ['behind a label', [LABEL, '云岭市水务局'], [1]],
    ['with blanks around', [`${LABEL}  `, '  云岭市水务局  '], [1]],
    ['with 40 characters', [LABEL, '长'.repeat(40)], [1]],
    ['with 41', [LABEL, '长'.repeat(41)], []],
    ['below an empty line', [LABEL, '', '云岭市水务局'], []],
    ['below nothing', [LABEL, ''], []],
    ['that is a sentence', [LABEL, '公开信息。'], []],
    ['that is a heading', [LABEL, '一、总体情况'], []],
    ['that is a title', [LABEL, '云岭市2023年信息公开年度报告'], []],
    ['that is a title in other words', [LABEL, '云岭市2023年政务公开年报'], []],
    ['of a way', ['当前位置：首页 >', '政务公开'], [1]],
    ['of a way, twice', ['当前位置：首页', '> 政务公开', '> 年报'], [1, 2]],
    ['of a way, below a line of blanks', [LABEL, ' ', '  > 云岭'], [2]],
    ['of a way, below two empty lines', [LABEL, '', '', '> 政务公开'], []],
    ['of a way, below other words', ['上一篇', '甲', '> 政务公开'], []],
    ['below what is whole', ['上一篇', '云岭'], []],
    ['below a number of a page', ['- 3 -', '> 云岭'], []],
    ['below no such line', ['正文', '> 云岭'], []],
    ['below no line', ['> 云岭'], []],
  ])('%s', (_, lines, seconds) => {
    const found = residues(lines).filter((_, at) => at > 0 || lines[0] === '> 云岭');
    expect(found).toEqual(seconds.map((line) => `${line} web ${lines[line]!.trim()}`));
  });

  it('is none between headings', () => {
    expect(residues([LABEL, '云岭'], [1])).toEqual([`0 web ${LABEL}`]);
  });
});

describe('a line that something else left', () => {
  test.each([
    ['- 3 -', 'page'],
    ['第 3 页 共 10 页', 'page'],
    ['第三页', 'page'],
    ['-3', null],
    ['\t- 3 -\t', null],
    ['新葡京娱乐场', 'spam'],
    [`新葡京${'长'.repeat(21)}`, 'spam'],
    [`新葡京${'长'.repeat(22)}`, null],
    ['云岭市水务局提示打击新葡京', null],
    ['| --- | --- |', 'markdown'],
    ['---\t---', 'markdown'],
    ['  :---|  ', 'markdown'],
    ['------', null],
    ['|:-:|:-:|', null],
    ['| 信息 | --- |', null],
  ])('「%s」', (line, kind) => {
    expect(residues([line], [0])).toEqual(kind ? [`0 ${kind} ${line.trim()}`] : []);
  });

  it('is no rule where a table has its own', () => {
    expect(residues(['| --- | --- |'], [], [0])).toEqual([]);
    expect(residues(['- 3 -', '打印此页'], [], [0, 1])).toHaveLength(2);
  });
});
