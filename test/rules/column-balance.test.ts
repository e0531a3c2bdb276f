import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('column-balance', {
  speaks: {
    'one figure is wrong, and every identity that it breaks tells which': {
      text: sample(2019, [
        '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
        '四、结转下年度继续办理\t⟦6⟧\t0\t0\t0\t0\t0\t1',
      ]),
      says: /自然人列不平：.*差 5。请先核对「四、结转下年度继续办理」：由 6 改为 1/,
      fixed: '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
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
      says: '自然人列不平：一 12 ＋ 二 3 ＝ 15，三（七） 13 ＋ 四 1 ＝ 14，差 1。',
    },
    'one figure breaks its row as well: it is marked': {
      text: render(withFigure(uniform(2019, '0'), 'requests', 'carried-out', 'natural-person', '⟦5⟧'), 'L1'),
      says: /一 0 ＋ 二 0 ＝ 0，三（七） 0 ＋ 四 5 ＝ 5，差 5。请先核对「四、结转下年度继续办理」：由 5 改为 0/,
      fixed: '四、结转下年度继续办理\n\t0\n\t0\n',
    },
  },
  silent: {
    'every column balances': sample(2021),
    '（七）总计 is blank': sample(2019, ['（七）总计\t13\t', '（七）总计\t\t']),
    'a row of the four is missing': sample(2019, ['二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\t\t\n', '']),
  },
});
