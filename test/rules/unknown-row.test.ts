import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const LAST_DENIED = '8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0';

testRule('unknown-row', {
  speaks: {
    'a subtotal': {
      text: sample(2019, [LAST_DENIED, `${LAST_DENIED}\n\t\t⟦小计⟧\t1\t0\t0\t0\t0\t0\t1`]),
      severity: 'warning',
      says: '请核对“小计”一行，多出的请删去：统一格式里没有这一行，它在第三部分的表里。',
    },
    'a row of one’s own in table two': {
      text: sample(2021, ['行政强制\t0', '⟦行政检查⟧\t12\t\t\n行政强制\t0']),
      says: '请核对“行政检查”一行，多出的请删去：统一格式里没有这一行，它在第二部分的表里。',
    },
    'one cell a paragraph, and a row of the form missing in its place': {
      text: render(uniform(2019, '0'), 'L4').replace('2.重复申请', '⟦2.一人多次提出的申请⟧'),
      says: '行名应为“2.重复申请”：第三部分的表里写作“2.一人多次提出的申请”，不是统一格式的行名。请核对。',
    },
  },
  silent: {
    'the rows of the form': sample(2021),
    'a label with a slip': sample(2019, ['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开']),
    'a label cut off': sample(2019, ['6.属于四类过程性信息', '6.属于四类过程']),
    'a label with words added': sample(2021, ['行政许可\t', '行政许可（含变更延续）\t']),
    'words without figures': sample(2021, ['行政强制\t0', '以下由执法大队填报\t\t\t\n行政强制\t0']),
    'words above a number, one cell a paragraph': render(uniform(2021, '0'), 'L4').replace(
      '行政强制\n\n0',
      '执法大队\n\n0\n\n行政强制\n\n0',
    ),
    'rows of the other form': sample(2021, [
      '行政事业性收费\t96.16\t\t\n',
      '行政事业性收费\t96.16\t\t\n信息内容\t采购项目数量\t采购总金额\t\n政府集中采购\t3\t18.5万元\t\n',
    ]),
  },
});
