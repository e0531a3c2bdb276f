import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('procurement-pair', {
  speaks: {
    'purchases without an amount': {
      text: sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t3个\t⟦0万元⟧']),
      severity: 'warning',
      leads: ['另一处：政府集中采购\t⟦3个⟧\t0万元'],
      says: '请核对“政府集中采购”的两格：“采购项目数量”写作 3个，“采购总金额”写作 0万元，一个为 0，一个不为 0。',
    },
    'an amount without purchases': {
      text: sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t⟦0⟧\t18.5万元']),
      leads: ['另一处：政府集中采购\t0\t⟦18.5万元⟧'],
    },
    'an amount, and a stroke for purchases': {
      text: sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t⟦/⟧\t251000元']),
    },
  },
  silent: {
    both: sample(2019),
    neither: sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t0\t0']),
    'a blank amount is another matter': sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t3\t']),
    'words for an amount': sample(2019, ['政府集中采购\t3\t18.5万元', '政府集中采购\t0\t详见附件']),
  },
});
