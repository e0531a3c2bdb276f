import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('unit-in-count', {
  speaks: {
    'one count': {
      text: sample(2019, ['政府集中采购\t3', '政府集中采购\t⟦3个⟧']),
      severity: 'hint',
      says: '宜去掉单位：“政府集中采购”的“采购项目数量”写作“3个”，件数格只填数字。',
      fixed: '政府集中采购\t3\t18.5万元',
    },
    'several counts are said once and mended together': {
      text: sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t⟦2 件⟧\t1件\t9件']),
      says: '宜去掉单位：有 3 个件数格带单位（例如“2 件”），件数格只填数字。',
      fixed: '行政规范性文件\t2\t1\t9',
    },
    'one cell a paragraph': {
      text: render(withFigure(uniform(2019, '0'), 'requests', 'carried-in', 'total', '⟦0件⟧'), 'L4'),
      fixed: '0',
    },
  },
  silent: {
    'a note behind the unit': sample(2021, ['行政许可\t208', '行政许可\t208件（含变更2件）']),
    'an amount with its unit': sample(2019),
    'a fee with its unit is another rule’s': sample(2021, ['96.16', '96.16万元']),
    'a change in words': sample(2019, ['行政许可\t12\t-1', '行政许可\t12\t减1']),
    'a count with a sum of money': sample(2019, ['政府集中采购\t3', '政府集中采购\t3万元']),
  },
});
