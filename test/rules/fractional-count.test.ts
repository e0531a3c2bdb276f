import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('fractional-count', {
  speaks: {
    'a count of projects': {
      text: sample(2019, ['政府集中采购\t3\t', '政府集中采购\t⟦3.5⟧\t']),
      severity: 'error',
      says: '请核对后改为整数：“政府集中采购”的“采购项目数量”写作 3.5，件数不能带小数。',
    },
    'a count of requests': {
      text: sample(2021, ['二、上年结转政府信息公开申请数量\t2', '二、上年结转政府信息公开申请数量\t⟦2.5⟧']),
    },
  },
  silent: {
    'amounts of money have fractions': sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t3\t18.078万元']),
    'so has the fee of the form of 2021': sample(2021, ['行政事业性收费\t96.16', '行政事业性收费\t96171.6']),
    'nothing behind the point': sample(2021, ['行政许可\t208', '行政许可\t208.0']),
  },
});
