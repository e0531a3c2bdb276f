import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const PERIOD = '，所列数据的统计期限自2020年1月1日起至2020年12月31日止';
const TITLE = '云岭市档案局2020年政府信息公开工作年度报告';

testRule('missing-period', {
  speaks: {
    'not stated at all': {
      text: sample(2019, [PERIOD, ''], [TITLE, `⟦${TITLE}⟧`]),
      severity: 'hint',
      says: '请在开头写明统计期限，例如“自2020年1月1日起至2020年12月31日止”：没有找到所列数据的统计期限。',
      fixed: '1234567）。本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。\n',
    },
    'the preamble leads over to what follows': {
      text: sample(2019, [PERIOD, ''], ['1234567）。', '1234567）。现报告如下：'], [TITLE, `⟦${TITLE}⟧`]),
      fixed: `${TITLE}\n本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。\n本报告根据`,
    },
    'only the year is named': { text: sample(2019, [PERIOD, '，涵盖2020年的工作情况'], [TITLE, `⟦${TITLE}⟧`]) },
  },
  silent: {
    stated: sample(2019),
    'stated without its name': sample(2019, [PERIOD, '，数据自2020年1月1日至12月31日']),
    'an office founded during the year': sample(2019, [PERIOD, '，统计期限自2020年6月1日起至2020年12月31日止']),
  },
});
