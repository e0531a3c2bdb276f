import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('wrong-form', {
  speaks: {
    'the form of 2019 for a later year': {
      text: sample(
        2019,
        ['云岭市档案局2020年', '云岭市档案局2022年'],
        ['二、主动公开政府信息情况', '⟦二、主动公开政府信息情况⟧'],
      ),
      severity: 'error',
      says: '2022 年度应使用 2021 年式样（国办公开办函〔2021〕30号），这份报告用的是 2019 年式样。',
      fixed: '行政事业性收费\t\t\t\n\n三、收到和处理政府信息公开申请情况\n（本列数据',
    },
    'the form of 2021 for an earlier year': {
      text: sample(
        2021,
        ['云岭市档案局2023年', '云岭市档案局2020年'],
        ['二、主动公开政府信息情况', '⟦二、主动公开政府信息情况⟧'],
      ),
    },
  },
  silent: {
    'the form of 2019 for 2020': sample(2019),
    'the form of 2021 for 2021': sample(2021, ['云岭市档案局2023年', '云岭市档案局2021年']),
    'a year before either form': sample(2019, ['云岭市档案局2020年', '云岭市档案局2018年']),
    'one word of the other form': sample(
      2019,
      ['云岭市档案局2020年', '云岭市档案局2020年'],
      ['处理决定数量\n行政许可', '本年处理决定数量\n行政许可'],
    ),
  },
});
