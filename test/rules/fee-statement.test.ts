import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const NONE = '本年度未收取信息处理费，没有其他需要报告的事项。';
const HEADING = '六、其他需要报告的事项';
const UNPAID = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0';

testRule('fee-statement', {
  speaks: {
    'none needs reporting': {
      text: sample(2021, [HEADING, `⟦${HEADING}⟧`], [NONE, '没有其他需要报告的事项。']),
      severity: 'information',
      says: '请在“其他需要报告的事项”写明收取信息处理费的情况，没有收取的也要写，例如“本年度未收取信息处理费。”：2021 年度起在这里报告。',
      fixed: `${HEADING}\n收取信息处理费情况：发出收费通知件数：；`,
    },
    'other matters alone': {
      text: sample(2021, [HEADING, `⟦${HEADING}⟧`], [NONE, '全年办理建议提案2件，均按规定公开办理结果。']),
    },
  },
  silent: {
    'none were charged': sample(2021),
    'some were charged': sample(2021, [NONE, '发出收费通知1件，实际收取信息处理费200元。']),
    'in other words': sample(2021, [NONE, '依申请公开没有收取任何费用。']),
    'said in part one': sample(2021, [NONE, '无。'], ['均依法办理。', '均依法办理，没有收取信息处理费。']),
    'a year without this duty': sample(2019, [NONE, '无。']),
    'an empty part': sample(2021, [NONE, '']),
    'a missing part': sample(2021, [`${HEADING}\n${NONE}\n`, '']),
    'the wrong form': sample(2019, ['云岭市档案局2020年', '云岭市档案局2023年'], [NONE, '无。']),
    'the fee that was not paid must be explained': sample(
      2021,
      [NONE, '无。'],
      [UNPAID, UNPAID.replace('0\t0\t0\t0\t0\t0\t0', '1\t0\t0\t0\t0\t0\t1')],
    ),
  },
});
