import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const NORMATIVE = '行政规范性文件\t2\t1\t9';

testRule('annotated-figure', {
  speaks: {
    'a note in brackets': {
      text: sample(2021, [NORMATIVE, '行政规范性文件\t2\t⟦1（含自然失效1件）⟧\t9']),
      severity: 'hint',
      says: '格里宜只填数字：“行政规范性文件”的“本年废止件数”写作“1（含自然失效1件）”，按注释前的数计，注释没有计入。说明宜写在正文里。',
      right: sample(2021),
    },
    'several are said once': {
      text: sample(2021, [NORMATIVE, '行政规范性文件\t⟦2(含联合印发)⟧\t1\t9（历史累计）']),
      says: '格里宜只填数字：有 2 个数字格在数后加了注释，例如“2(含联合印发)”，按注释前的数计，注释没有计入。说明宜写在正文里。',
    },
    'in a sum, which is checked': {
      text: sample(2021, [
        '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
        '四、结转下年度继续办理\t⟦1（已于次年办结）⟧\t0\t0\t0\t0\t0\t1',
      ]),
    },
  },
  silent: {
    'a unit alone': sample(2021, [NORMATIVE, '行政规范性文件\t2件\t1\t9']),
    'words without a figure': sample(2021, [NORMATIVE, '行政规范性文件\t（另附）\t1\t9']),
    'a note in a header': sample(2021, ['现行有效件数', '现行有效件数（截至年末）']),
    'brackets without words': sample(2021, [NORMATIVE, '行政规范性文件\t2(1)\t1\t9']),
  },
});

it('annotated-figure leads to every figure that it tells of', () => {
  const text = sample(2021, [NORMATIVE, '行政规范性文件\t2(含联合印发)\t1\t9（历史累计）']);
  const [found] = analyze(text).diagnostics.filter(({ rule }) => rule === 'annotated-figure');
  expect(found?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['2(含联合印发)', '9（历史累计）']);
});
