import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('not-a-number', {
  speaks: {
    'words in a cell': {
      text: sample(2019, ['行政许可\t12\t-1\t208', '行政许可\t12\t-1\t⟦约二百⟧']),
      severity: 'error',
      says: '“行政许可”处理决定数量写作“约二百”，不是数字',
    },
    'a word for none counts zero': {
      text: sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t0\t⟦无⟧']),
      severity: 'information',
      says: '“行政处罚”处理决定数量写作“无”，按 0 计',
      fixed: '行政处罚\t0\t0\t0',
    },
  },
  silent: {
    'a unit, a sign, a separator, full-width digits': sample(2019, [
      '行政许可\t12\t-1\t208',
      '行政许可\t１２个\t+1\t1,208',
    ]),
    'a change told as more and less': sample(2019, ['行政许可\t12\t-1\t208', '行政许可\t12\t增2减3\t208']),
    'strokes and blanks': sample(2019, ['行政许可\t12\t-1\t208', '行政许可\t/\t—\t']),
    'an amount with its unit': sample(2019, ['18.5万元', '251000元']),
  },
});
