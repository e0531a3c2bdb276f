import { saying } from '../support/narrative.ts';
import { testRule } from '../support/rule-test.ts';

const ROW = '行政事业性收费	96.16';
const FEES = (amount: string) => [ROW, `行政事业性收费	${amount}`] as const;

testRule('narrative-fee', {
  speaks: {
    'more than all fees': {
      text: saying(2021, '本年度收取信息处理费⟦3,940⟧元。', FEES('0.3')),
      right: saying(2021, '本年度收取信息处理费3,940元。', FEES('0.394')),
      severity: 'information',
      says: '请核对金额和单位：正文写收取信息处理费 3940 元，第二部分的表“行政事业性收费”的“本年收费金额”只有 0.3 万元，信息处理费不应多于收费总额。',
    },
    'fees where the table has none': { text: saying(2021, '共收取信息处理费⟦500⟧元。', FEES('0')) },
    'the wrong unit': { text: saying(2021, '共收取信息处理费⟦3940⟧万元。') },
  },
  silent: {
    'a part of all fees': saying(2021, '本年度收取信息处理费3940元。'),
    'exactly all fees': saying(2021, '本年度收取信息处理费961600元。'),
    'none taken': saying(2021, '收取信息处理费0元。', FEES('0')),
    'a rate': saying(2021, '信息处理费收费标准为每件100元。', FEES('0')),
    'fees waived': saying(2021, '减免信息处理费300元。', FEES('0')),
    'a blank cell': saying(2021, '本年度收取信息处理费300元。', FEES('')),
    'a cell in yuan': saying(2021, '本年度收取信息处理费300元。', FEES('300元')),
    'the form of 2019, which has no amount': saying(2019, '本年度收取信息处理费300元。'),
  },
});
