import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('blank-total', {
  speaks: {
    'one total is blank': {
      text: sample(2019, ['（七）总计\t13\t2\t', '（七）总计\t13\t⟦⟧\t']),
      severity: 'warning',
      says: '应填 2：“（七）总计”的“商业企业”现在没有填数，分项相加为 2。总计没有填数，与它有关的勾稽关系没有核对。',
      fixed: '（七）总计\t13\t2\t',
    },
    'several of a table are blank: said once': {
      text: sample(2019, ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1', '1\t0\t0\t1\t⟦⟧\t0\t1\t0\t0\t']),
      severity: 'information',
      says: '请填写总计，没有的填 0：第四部分的表有 2 个总计格没有填数，与它们有关的勾稽关系没有核对。',
    },
  },
  silent: {
    'a row of blanks has no total': sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t\t\t\t\t\t\t']),
    'a blank leaf is no total': sample(2019, ['2.重复申请\t2\t0\t', '2.重复申请\t2\t\t']),
  },
});
