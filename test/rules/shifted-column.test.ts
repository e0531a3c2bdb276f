import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { ARITHMETIC } from '../../server/src/core/rules/arithmetic/index.ts';
import { render } from '../support/layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const GRANTED = '（一）予以公开\t6\t2\t0\t0\t0\t0\t8';
const FRONT = '（一）予以公开\t8\t6\t2\t0\t0\t0\t0';
const CARRIED = '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2';

/** A report whose row 重复申请 reads so, though it is 0, 0, 0, 3, 0, 0, 3. */
const duplicates = (...row: readonly string[]): ReportModel => {
  const model = balanced(withFigure(uniform(2021, '0'), 'requests', 'refused.duplicate', 'social', '3'));
  const columns = model.form.tables.requests.blocks[0]!.columns.map(({ id }) => id);
  return columns.reduce(
    (each, column, at) => withFigure(each, 'requests', 'refused.duplicate', column, row[at]!),
    model,
  );
};

testRule('shifted-column', {
  speaks: {
    'the total in front of the row': {
      text: sample(2019, [GRANTED, FRONT.replace('（一）予以公开', '⟦（一）予以公开⟧')]),
      severity: 'error',
      says: '各数应左移一列：“（一）予以公开”像是整行偏右了一列，总计写在了第一列，移后 自然人 6 ＋ 商业企业 2 ＋ 其余 0 ＝ 8，与它有关的列也成立。请核对。',
      fixed: GRANTED,
    },
    'a zero lost in front of the row': {
      text: render(duplicates('0', '0', '3', '0', '0', '3', '0'), 'L3').replace('2.重复申请', '⟦2.重复申请⟧'),
      says: '各数应右移一列：“（五）2.重复申请”像是整行偏左了一列，移后 社会公益组织 3 ＋ 其余 0 ＝ 3，与它有关的列也成立。请核对。',
      fixed: '2.重复申请\t0\t0\t0\t3\t0\t0\t3',
    },
    'a zero in front of the row, and the total lost behind it': {
      text: render(duplicates('0', '0', '0', '0', '3', '0', '0'), 'L3').replace('2.重复申请', '⟦2.重复申请⟧'),
      says: '各数应左移一列，并补上总计：“（五）2.重复申请”像是整行偏右了一列，总计丢了，移后 社会公益组织 3 ＋ 其余 0 ＝ 3，',
      fixed: '2.重复申请\t0\t0\t0\t3\t0\t0\t3',
    },
    'the first figure lost in front of the row': {
      text: sample(2019, [GRANTED, '⟦（一）予以公开⟧\t2\t0\t0\t0\t0\t8\t0']),
      says: '各数应右移一列，并补上第一个数：“（一）予以公开”像是整行偏左了一列，第一个数丢了，移后 自然人 6 ＋ 商业企业 2 ＋ 其余 0 ＝ 8，',
      fixed: GRANTED,
    },
    'one cell a line, a unit behind a figure': {
      text: render(duplicates('0', '0', '3件', '0', '0', '3', '0'), 'L1').replace('2.重复申请', '⟦2.重复申请⟧'),
      fixed: '2.重复申请\n\t0\n\t0\n\t0件\n\t3\n\t0\n\t0\n\t3\n',
    },
    'several rows pasted together are said once': {
      text: sample(
        2019,
        [CARRIED, '⟦二、上年结转政府信息公开申请数量⟧\t2\t2\t0\t0\t0\t0\t0'],
        [GRANTED, FRONT.replace('（一）予以公开', '⟦（一）予以公开⟧')],
      ).replace('⟦（一）予以公开⟧', '（一）予以公开'),
      says: '各数应移一列：第三部分的表有 2 行像是整行偏了一列（“二、上年结转”“（一）予以公开”），移后各行之和都成立，有关的列也成立。请核对。',
      fixed: `${CARRIED}\t\t\n三、本年度办理结果\t${GRANTED}`,
    },
  },
  silent: {
    'a wrong total, and the same number in the first and the last column': sample(2021, [
      '2.重复申请\t2\t0\t0\t0\t0\t0\t2',
      '2.重复申请\t1\t0\t0\t0\t0\t1\t0',
    ]),
    'the columns cannot testify: one of their rows is missing': sample(
      2019,
      [GRANTED, FRONT],
      ['\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n', ''],
    ),
    'the columns testify against it': render(duplicates('3', '0', '0', '0', '0', '3', '0'), 'L3'),
    'rows that add up': sample(2021),
  },
});

describe('a row that was moved', () => {
  const RULES = new Set<string>(ARITHMETIC.map(({ name }) => name));
  const found = (text: string) => {
    const all = analyze(text).diagnostics.filter(({ rule }) => RULES.has(rule));
    return all.map(({ rule, message, places, reach }) => ({
      rule,
      message,
      places: places.map(({ start, end }) => text.slice(start, end)),
      reach: reach.map(({ start, end }) => text.slice(start, end)).join(' '),
    }));
  };

  it('is all that is found, and its repair is offered at its label and at each of its figures', () => {
    expect(found(sample(2019, [GRANTED, FRONT]))).toEqual([
      {
        rule: 'shifted-column',
        message: 'shifted-column/right',
        places: ['（一）予以公开'],
        reach: '8 6 2 0 0 0 0',
      },
    ]);
  });
});
