import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('column-balance', {
  speaks: {
    'the four figures of a column do not balance, and its total cannot be checked: the one that mends it is marked': {
      text: sample(2021, [
        '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
        '四、结转下年度继续办理\t⟦6⟧\t0\t0\t0\t0\t0\t多',
      ]),
      says: /^应为 1，写作 6（多 5）：“四、结转下年度继续办理”的“自然人”一格。.*现在：本年新收 12 ＋ 上年结转 2 ≠ 办理结果总计 13 ＋ 结转下年度 6/,
      fixed: '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t多',
    },
    'received and handled differ, and nothing tells which is wrong: reported on 四': {
      text: sample(
        2019,
        [
          '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2',
          '二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3',
        ],
        ['四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1', '四、结转下年度继续办理\t⟦1⟧\t0\t0\t0\t0\t0\t⟦1⟧'],
      ),
      severity: 'error',
      says: '请核对“自然人”列的这几格：等式左边比右边多 1，看不出是哪一格有错。现在：本年新收 12 ＋ 上年结转 3 ≠ 办理结果总计 13 ＋ 结转下年度 1。',
    },
  },
  silent: {
    'one figure breaks its row as well: that is told with the row': render(
      withFigure(uniform(2019, '0'), 'requests', 'carried-out', 'natural-person', '5'),
      'L1',
    ),
    'every column balances': sample(2021),
    '（七）总计 is blank': sample(2019, ['（七）总计\t13\t', '（七）总计\t\t']),
    'a row of the four is missing': sample(2019, ['二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\t\t\n', '']),
  },
});
