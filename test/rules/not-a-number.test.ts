import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('not-a-number', {
  speaks: {
    'words in a cell': {
      text: sample(2019, ['行政许可\t12\t-1\t208', '行政许可\t12\t-1\t⟦约二百⟧']),
      severity: 'error',
      says: '请填数字，没有的填 0：“行政许可”的“处理决定数量”写作“约二百”，读不出数，与它有关的勾稽关系没有核对。',
    },
    'garbage beside a digit': {
      text: sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t0\t⟦见附件⟧']),
      says: '请填数字，没有的填 0：“行政处罚”的“处理决定数量”写作“见附件”，读不出数，与它有关的勾稽关系没有核对。',
    },
  },
  silent: {
    'a unit, a sign, a separator, full-width digits': sample(2019, [
      '行政许可\t12\t-1\t208',
      '行政许可\t１２个\t+1\t1,208',
    ]),
    'a change told as more and less': sample(2019, ['行政许可\t12\t-1\t208', '行政许可\t12\t增2减3\t208']),
    'letters that look like digits, which are told as such': sample(2021, ['行政许可\t208', '行政许可\t2O8']),
    'strokes and blanks': sample(2019, ['行政许可\t12\t-1\t208', '行政许可\t/\t—\t']),
    'a word for none, which counts zero': sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t0\t无']),
    'a figure with a note': sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t0\t3（含上年1件）']),
    'an amount with its unit': sample(2019, ['18.5万元', '251000元']),
  },
});
