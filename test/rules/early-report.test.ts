import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { type Change, sample } from '../support/sample.ts';

const EARLY: Change = ['云岭市档案局2020年', '云岭市档案局2017年'];

testRule('early-report', {
  speaks: {
    'a year before the first form': {
      text: sample(2019, [
        '云岭市档案局2020年政府信息公开工作年度报告',
        '⟦云岭市档案局2017年政府信息公开工作年度报告⟧',
      ]),
      severity: 'information',
      says: '没有按统一格式核对，只做了一般检查：2017 年度早于统一格式（2019 年度起施行）。',
    },
    'its last year': {
      text: `⟦云岭市档案局2018年政府信息公开工作年度报告⟧\n一、总体情况\n全年公开政府信息12条。\n二、主动公开情况\n`,
    },
  },
  silent: {
    'the first year of the form': sample(2019, ['云岭市档案局2020年', '云岭市档案局2019年']),
    'no year': sample(2019, ['云岭市档案局2020年政府信息公开工作年度报告', '云岭市档案局政府信息公开工作年度报告']),
  },
});

describe('a report of a year before the first form', () => {
  const rulesOf = (text: string) => new Set(analyze(text).diagnostics.map(({ rule }) => rule));

  it('is not held against the form', () => {
    const text = sample(
      2019,
      EARLY,
      ['五、存在的主要问题及改进情况\n', ''],
      ['2.重复申请', '2.重复'],
      ['统计期限', ''],
    );
    for (const rule of ['missing-section', 'truncated-label', 'missing-period'] as const) {
      expect(rulesOf(text)).not.toContain(rule);
    }
  });

  it('is checked for all else', () => {
    const text = sample(
      2019,
      EARLY,
      ['2.重复申请\t2\t0', '2.重复申请\t3\t0'],
      ['公开政府信息12条', '公开政府信息13条'],
    );
    expect(rulesOf(text)).toContain('row-sum');
    expect(rulesOf(text)).toContain('breakdown-sum');
  });
});
