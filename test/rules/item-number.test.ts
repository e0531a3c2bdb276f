import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('item-number', {
  speaks: {
    'below （一）': {
      text: sample(2019, ['（二）依申请公开', '⟦1、⟧更新目录。\n⟦2、⟧更新指南。\n（二）依申请公开']),
      severity: 'hint',
      says: '三级序号宜写作“1.”，这里写作“1、”。',
      fixed: '\n1.更新目录。',
    },
    'full width': {
      text: sample(2019, ['（二）依申请公开', '⟦１、⟧更新目录。\n（二）依申请公开']),
      fixed: '\n1.更新目录。',
    },
  },
  silent: {
    'written 1.': sample(2019, ['（二）依申请公开', '1.更新目录。\n（二）依申请公开']),
    'a section without （一）': sample(2019, ['过去一年', '1、过去一年']),
    'a first-level heading': sample(2019, ['二、主动', '2、主动']),
    'a decimal number': sample(2019, ['（二）依申请公开', '1.5万人次访问。\n（二）依申请公开']),
  },
});
