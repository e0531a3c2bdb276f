import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('mojibake', {
  speaks: {
    'characters that are lost, once a line': {
      text: sample(2021, [
        '优化栏目设置，方便公众查阅。',
        '优化栏目设⟦�⟧，方便公�查阅。\n设置??栏目'.replace('??', '⟦??⟧'),
      ]),
      severity: 'warning',
      says: '请对照原稿补上：“�”是乱码，原来的字已经丢失。',
    },
    'characters read wrongly twice': {
      text: sample(2021, ['优化栏目设置', '优化⟦锟斤拷⟧设置']),
    },
    'codes of a web page: said once and mended together': {
      text: sample(2021, [
        '优化栏目设置，方便公众查阅。',
        '优化⟦&nbsp;⟧栏目设置&ldquo;方便&rdquo;公众&amp;查阅&#12290;',
      ]),
      says: '请还原为字符：有 5 处网页代码，例如“&nbsp;”。',
      fixed: '优化 栏目设置“方便”公众&查阅。',
    },
    'a code coded over again': {
      text: sample(2021, ['优化栏目设置', '优化⟦&amp;amp;nbsp;⟧栏目设置']),
      fixed: '优化 栏目设置',
    },
  },
  silent: {
    'plain text': sample(2019),
    'one question mark, an ampersand, an address': sample(2021, [
      '优化栏目设置',
      '怎么查?优化A&B栏目（http://example.com/?a=1&b=2）设置',
    ]),
    'a line that goes as a whole': sample(2021, [
      '云岭市档案局2023年政府信息公开工作年度报告\n',
      '云岭市档案局2023年政府信息公开工作年度报告\n发布时间:2024-01-25??????来源:办公室\n',
    ]),
  },
});

describe('the repair', () => {
  it('is safe in prose; in a table, where a cell may become a figure by it, it is not', () => {
    const safe = (text: string) => {
      const { report, judgement, diagnostics } = analyze(text);
      const found = diagnostics.filter(({ rule }) => rule === 'mojibake');
      return found.flatMap((each) => fixesOf(each, report, judgement).map((fix) => fix.safe));
    };
    expect(safe(sample(2021, ['优化栏目设置', '优化&nbsp;栏目设置']))).toEqual([true]);
    expect(safe(sample(2021, ['行政强制\t0', '行政强制\t0&nbsp;']))).toEqual([false]);
  });
});
