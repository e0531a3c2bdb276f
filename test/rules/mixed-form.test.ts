import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const FEE_2021 = '行政事业性收费\t96.16\t\t\n';
const ITEM_9 = '第二十条第（九）项\t\t\t\n信息内容\t采购项目数量\t采购总金额\t\n政府集中采购\t3\t18.5万元\t\n';

testRule('mixed-form', {
  speaks: {
    'item nine in the form of 2021': {
      text: sample(2021, [FEE_2021, FEE_2021 + ITEM_9.replace('第二十条第（九）项', '⟦第二十条第（九）项⟧')]),
      severity: 'warning',
      says: '请统一为应使用的一种式样：表里“第二十条第（九）项”“采购项目数量”“采购总金额”等是 2019 年式样的，其余是 2021 年式样的。',
    },
    'rows of the form of 2021 in that of 2019': {
      text: sample(2019, [
        '（六）其他处理\t0\t0\t0\t0\t0\t0\t0\t\n',
        [
          '⟦1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请⟧\t0\t0\t0\t0\t0\t0\t0\t',
          '\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\t',
          '\t（六）其他处理\t0\t0\t0\t0\t0\t0\t0\t',
          '',
        ].join('\n'),
      ]),
    },
  },
  silent: {
    'one form': sample(2019),
    'the other form as a whole is another matter': sample(
      2019,
      ['云岭市档案局2020年', '云岭市档案局2022年'],
      ['本年增/减\t处理决定数量\n行政许可', '现行有效件数\t本年制发件数\n行政许可'],
    ),
    'one word of the other form': sample(2019, ['处理决定数量\n行政许可', '本年处理决定数量\n行政许可']),
    'words of the other form in the prose': sample(2021, [
      '（四）平台建设。',
      '政府集中采购\n采购项目数量\n（四）平台建设。',
    ]),
  },
});
