import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('published-total', {
  speaks: {
    'fewer in all than in the year': {
      text: sample(2019, ['规范性文件\t2\t2\t9', '规范性文件\t2\t12\t⟦9⟧']),
      severity: 'warning',
      leads: ['另一处：规范性文件\t2\t⟦12⟧\t9'],
      says: '请核对“规范性文件”的两格：“对外公开总数量”是 9，少于“本年新公开数量”的 12；总数应包括本年新公开的。',
    },
    'none in all': {
      text: sample(2019, ['规范性文件\t2\t2\t9', '规范性文件\t2\t2\t⟦0⟧']),
    },
  },
  silent: {
    'as many in all': sample(2019, ['规范性文件\t2\t2\t9', '规范性文件\t2\t2\t2']),
    'the row is missing': sample(2019, ['规范性文件\t2\t2\t9\n', '']),
    'a blank total': sample(2019, ['规范性文件\t2\t2\t9', '规范性文件\t2\t2\t']),
    'a total that is not counted': sample(2019, ['规范性文件\t2\t2\t9', '规范性文件\t2\t2\t/']),
    'the columns of the other form': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t12\t9']),
  },
});
