import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { fixesOf } from '../../server/src/core/repair/fixes.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TOTALS = '（七）总计\t13\t2\t0\t0\t1\t0\t16';

testRule('blank-total', {
  speaks: {
    'one total is blank': {
      text: sample(2019, ['（七）总计\t13\t2\t', '（七）总计\t13\t⟦⟧\t']),
      severity: 'warning',
      says: '应填 2：“（七）总计”的“商业企业”现在没有填数，分项相加为 2。总计没有填数，与它有关的勾稽关系没有核对。',
      fixed: '（七）总计\t13\t2\t',
    },
    'a word in place of a total': {
      text: sample(2019, ['（七）总计\t13\t2\t', '（七）总计\t13\t⟦无⟧\t']),
      says: /^应填 2：“（七）总计”的“商业企业”现在没有填数，分项相加为 2。/,
      fixed: '（七）总计\t13\t2\t',
    },
    'the total of totals, which is one of a row and of a column: said once': {
      text: sample(2021, [TOTALS, `${TOTALS.slice(0, -2)}⟦⟧`]),
      severity: 'warning',
      says: /^应填 16：“（七）总计”的“总计”现在没有填数，分项相加为 16。/,
      fixed: TOTALS,
    },
    'as many strokes as blanks': {
      text: sample(2019, ['（七）总计\t13\t2\t0', '（七）总计\t13\t⟦⟧\t/']),
      says: /^应填 2：/,
    },
    'a row is missing': {
      text: sample(
        2019,

        ['（一）予以公开\t6\t2\t0\t0\t0\t0\t8', '（一）予以公开\t6\t2\t0\t0\t0\t0\t⟦⟧'],
        ['\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n', ''],
      ),
      says: /^应填 8：“（一）予以公开”的“总计”/,
    },
    'several of a table are blank: said once': {
      text: sample(2019, ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1', '1\t0\t0\t1\t⟦⟧\t0\t1\t0\t0\t']),
      severity: 'information',
      says: '请填写总计，没有的填 0：第四部分的表有 2 个总计格没有填数，与它们有关的勾稽关系没有核对。',
    },
  },
  silent: {
    'a row of blanks has no total': sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t\t\t\t\t\t\t']),
    'what is carried out is no total': sample(2019, [
      '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
      '四、结转下年度继续办理\t\t\t0\t0\t0\t0\t1',
    ]),
    'a word in a leaf': sample(2019, ['2.重复申请\t2\t0\t', '2.重复申请\t无\t0\t']),
    'a total of zeros': sample(2021, ['3.其他\t0\t0\t0\t0\t0\t0\t0', '3.其他\t0\t0\t0\t0\t0\t0\t']),
    'a blank leaf is no total': sample(2019, ['2.重复申请\t2\t0\t', '2.重复申请\t2\t\t']),
  },
});

it('blank-total marks the label of a row where no cell stands for the blank, and repairs nothing there', () => {
  /** Han characters take two columns, and every figure begins where its column does. */
  const row = (label: string, ...figures: string[]) =>
    label + ' '.repeat(40 - 2 * label.length) + figures.map((figure) => figure.padEnd(5)).join('');
  const rows = [
    row('一、本年新收政府信息公开申请数量', '1', '20', '3', '4', '5', '6', '39'),
    row('二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'),
    row('（一）予以公开', '', '20', '', '4', '', '', ''),
    row('（七）总计', '', '20', '', '4', '', '', '24'),
    row('四、结转下年度继续办理', '1', '', '3', '', '5', '6', '15'),
  ];
  const text = render(uniform(2021, '0'), 'L3').replace(
    /(三、收到[^\n]*\n)[\s\S]*?(?=四、政府)/,
    `$1${rows.join('\n')}\n`,
  );
  const { diagnostics, report, judgement } = analyze(text);
  const [found] = diagnostics.filter((each) => each.rule === 'blank-total');
  expect(text.slice(found!.span.start, found!.span.end)).toBe('（一）予以公开');
  expect(describeFinding(found!, 'zh-cn')).toMatch(/^应填 24：“（一）予以公开”的“总计”现在没有填数/);
  expect(fixesOf(found!, report, judgement)).toEqual([]);
});
