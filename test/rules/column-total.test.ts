import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('column-total', {
  speaks: {
    'the total of results is wrong': {
      text: sample(2019, ['（七）总计\t13\t2\t', '（七）总计\t13\t⟦3⟧\t']),
      severity: 'error',
      says: '商业企业列：各项办理结果 （一）予以公开 2 ＋ 其余 0 ＝ 2，（七）总计写作 3，差 1。',
      fixed: '（七）总计\t13\t2\t',
    },
    'a result is wrong: it is marked': {
      text: sample(2021, [
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t⟦4⟧',
      ]),
      says: /请先核对「（六）1.逾期不补正」：由 4 改为 0/,
    },
  },
  silent: {
    'the results add up': sample(2019),
    'a result struck out counts zero': sample(2019, [
      '2.重复申请\t2\t0\t0\t0\t0\t0\t2',
      '2.重复申请\t2\t/\t/\t/\t/\t/\t2',
    ]),
    'a result row is missing': sample(2019, ['\t\t2.重复申请\t2\t0\t0\t0\t0\t0\t2\n', '']),
    'the head of a group is no row': sample(2019, ['三、本年度办理结果\t（一）', '三、本年度办理结果（件）\t（一）']),
  },
});
