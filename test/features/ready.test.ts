import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { readiness } from '../../server/src/core/features/ready/readiness.ts';
import { readyText } from '../../server/src/core/features/ready/text.ts';
import { blankReport } from '../../server/src/core/features/blank-report.ts';
import { type Change, sample } from '../support/sample.ts';

const answer = (...changes: readonly Change[]) => readiness(analyze(sample(2021, ...changes)), 'zh-cn');

/** The headings of what is left, each with its first entry. */
const left = (...changes: readonly Change[]) =>
  answer(...changes).parts.map(({ heading, entries }) => `${heading}：${entries[0]?.words ?? ''}`);

const TOTAL = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1';

describe('ready to publish', () => {
  it('a faultless report: nothing is left but what no program can see', () => {
    const { isReady, verdict, parts } = answer();
    expect([isReady, verdict]).toEqual([true, '程序能查的都没有问题。请再逐项核对程序看不出的各项。']);
    expect(parts.map(({ heading }) => heading)).toEqual(['公布期限', '程序看不出的，请逐项核对']);
    expect(parts[0]?.entries[0]?.words).toMatch(/^应在\d{4}年1月31日前向社会公布/);
  });

  it('a wrong sum: the cell, what it should be, and its place', () => {
    const text = sample(2021, [TOTAL, TOTAL.replace('\t1\t', '\t5\t')]);
    const { isReady, parts } = readiness(analyze(text), 'zh-cn');
    const [errors] = parts;
    expect([isReady, errors?.heading, errors?.entries.length]).toEqual([false, '要改正的错误（1 处）', 1]);
    expect(errors?.entries[0]?.words).toMatch(/“四、结转下年度继续办理”.*：应为 1，写作 5/);
    const { start, end } = errors?.entries[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('5');
  });

  it.each<[string, readonly Change[], RegExp]>([
    [
      'a blank total',
      [[TOTAL, TOTAL.replace(/1$/, '')]],
      /^没有核对的勾稽关系（42 条中的 2 条）：第三部分的表有 2 条没有核对：有的总计格没有填。$/,
    ],
    [
      'a word in a cell',
      [[TOTAL, TOTAL.replace('\t1\t', '\t若干\t')]],
      /^没有核对的勾稽关系（42 条中的 2 条）：第三部分的表有 2 条没有核对：有的格里写的不是一个数。$/,
    ],
    [
      'a row that is missing',
      [[`\n${TOTAL}`, '']],
      /^没有核对的勾稽关系（42 条中的 8 条）：第三部分的表有 8 条没有核对：缺这张表，或缺其中的行。$/,
    ],
    [
      'a blank cell',
      [[TOTAL, TOTAL.replace('\t0\t', '\t\t')]],
      /^没有填的数字格（1 格）：第三部分的表有 1 格空白：没有的请填 0。$/,
    ],
  ])('%s is said, and why', (_, changes, expected) => {
    expect(left(...changes)).toContainEqual(expect.stringMatching(expected));
    expect(answer(...changes).isReady).toBe(false);
  });

  it('a hint stands in nobody’s way', () => {
    const { isReady } = answer(['严格执行发布审核制度，', '严格执行发布审核制度,']);
    expect(isReady).toBe(true);
  });

  it('a blank report: every cell is to be filled in', () => {
    const text = blankReport('云岭市档案局', 2023) ?? '';
    const { isReady, parts } = readiness(analyze(text), 'zh-cn');
    const headings = parts.map(({ heading }) => heading);
    expect(isReady).toBe(false);
    expect(headings).toContainEqual(expect.stringMatching(/^没有填的数字格（\d{3} 格）$/));
  });

  it('no report: no answer', () => {
    expect(readiness(analyze('会议纪要'), 'zh-cn')).toMatchObject({ isReady: false, parts: [] });
  });

  it('is said in English as well', () => {
    expect(readiness(analyze(sample(2021)), 'en').parts.map(({ heading }) => heading)).toEqual([
      'The deadline',
      'What no program can see: check it one by one',
    ]);
  });

  it('as text has a box in front of every entry', () => {
    const text = readyText(answer([TOTAL, TOTAL.replace('\t1\t', '\t5\t')]));
    expect(text.split('\n').slice(0, 5)).toEqual([
      expect.stringMatching(/^可以公布了吗：.*报告$/),
      '',
      '还不能公布：有 1 处要先改正、核对或填写。',
      '',
      '要改正的错误（1 处）',
    ]);
    expect(text.match(/^□ /gm)?.length).toBe(9);
  });
});
