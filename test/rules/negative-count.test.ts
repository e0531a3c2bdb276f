import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('negative-count', {
  speaks: {
    'a count of decisions': {
      text: sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t0\t⟦-2⟧']),
      right: sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t0\t2']),
      severity: 'error',
      says: '请核对后改正：“行政处罚”的“处理决定数量”写作 -2，件数不能是负数。',
    },
    'a count of requests, full width': {
      text: sample(2021, ['二、上年结转政府信息公开申请数量\t2', '二、上年结转政府信息公开申请数量\t⟦－２⟧']),
    },
  },
  silent: {
    'the change against the year before may be negative': sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t5\t-3\t0']),
    'a zero that is not plain': sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t０\t0\t0件']),
    'a stroke is no sign': sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t-\t-\t-']),
  },
});
