import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('word-for-zero', {
  speaks: {
    'a word for none': {
      text: sample(2019, ['行政处罚\t0\t0\t0', '行政处罚\t0\t⟦未增未减⟧\t0']),
      severity: 'information',
      says: '宜改为 0：有 1 个数字格写的是文字（例如“未增未减”），相加时按 0 计。',
      fixed: '行政处罚\t0\t0\t0',
    },
    'several are said once, strokes apart': {
      text: sample(2021, ['规章\t0\t0\t0', '规章\t⟦无⟧\t不涉及\t/']),
      says: '宜改为 0：有 2 个数字格写的是文字（例如“无”），相加时按 0 计。',
      fixed: '规章\t0\t0\t/',
    },
    'tables in another order: the first in the text is named': {
      text: sample(
        2021,
        ['3.其他\t0\t0\t0\t0\t0\t0\t0', '3.其他\t不涉及\t0\t0\t0\t0\t0\t0'],
        ['1\t0\t0\t1\t2\t0\t1', '1\t⟦无⟧\t0\t1\t2\t0\t1'],
      ).replace(/(三、收到[\s\S]*)(四、政府信息公开行政复议[\s\S]*)(?=五、存在)/, '$2$1'),
      says: '宜改为 0：有 2 个数字格写的是文字（例如“无”），相加时按 0 计。',
    },
    'in a row whose sum counts it as 0': {
      text: sample(2021, [
        '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
        '四、结转下年度继续办理\t1\t⟦无⟧\t0\t0\t0\t0\t1',
      ]),
    },
  },
  silent: {
    strokes: sample(2021, ['规章\t0\t0\t0', '规章\t/\t—\t/']),
    'a total that is not 0: it is blank, not zero': sample(2021, [
      '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
      '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t无',
    ]),
    'other words': sample(2021, ['规章\t0\t0\t0', '规章\t0\t0\t若干']),
    'figures alone': sample(2021),
  },
});
