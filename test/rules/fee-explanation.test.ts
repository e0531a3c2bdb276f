import { testRule } from '../support/rule-test.ts';
import { type Change, sample } from '../support/sample.ts';

const ROW = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
const OTHER = '本年度未收取信息处理费，没有其他需要报告的事项。';
const unpaid = (total: string): Change => [`${ROW}\t0\t0\t0\t0\t0\t0\t0`, `${ROW}\t2\t0\t0\t0\t0\t0\t${total}`];

testRule('fee-explanation', {
  speaks: {
    'a fee was not paid, and nothing is said of fees': {
      text: sample(2021, unpaid('⟦2⟧'), [OTHER, '没有其他需要报告的事项。']),
      right: sample(2021, unpaid('2'), [OTHER, '全年发出收费通知2件，总金额220元，实际收取0元。']),
      severity: 'warning',
      leads: ['另一处：⟦六、其他需要报告的事项⟧'],
      says: '请在第六部分写明发出收费通知的件数、总金额和实际收取的金额：“（六）2.逾期未缴费”有 2 件，第六部分却没有提到信息处理费。',
    },
    'section six says 无': {
      text: sample(2021, unpaid('⟦2⟧'), [OTHER, '无。']),
    },
  },
  silent: {
    'section six speaks of the fee': sample(2021, unpaid('2')),
    'section one tells of the notices': sample(
      2021,
      unpaid('2'),
      [OTHER, '没有其他需要报告的事项。'],
      ['均依法办理。', '均依法办理，其中发出收费通知2件，申请人均未缴费。'],
    ),
    'no fee was due': sample(2021, [OTHER, '没有其他需要报告的事项。']),
    'nothing stands in section six, which is said': sample(2021, unpaid('2'), [`${OTHER}\n`, '']),
  },
});
