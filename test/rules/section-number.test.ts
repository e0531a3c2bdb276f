import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('section-number', {
  speaks: {
    'an arabic number': {
      text: sample(2019, ['一、总体情况', '⟦1、⟧ 总体情况']),
      severity: 'warning',
      says: '序号应为“一、”：“总体情况”是第一部分，这里写作“1、”。',
      fixed: '一、 总体情况',
    },
    'the number of another part': {
      text: sample(2019, ['五、存在', '⟦四、⟧存在']),
      says: '序号应为“五、”：“存在的主要问题及改进情况”是第五部分，这里写作“四、”。',
      fixed: '\n五、存在',
    },
    'a number left out where the others have theirs': {
      text: sample(2021, ['六、其他需要报告的事项', '⟦其他需要报告的事项⟧']),
      says: '请在前面加上“六、”：标题“其他需要报告的事项”没有序号。',
      fixed: '\n六、其他需要报告的事项',
    },
    'one written twice, so that all behind it are off by one: said once': {
      text: sample(
        2021,
        ['三、收到和处理', '⟦二、⟧收到和处理'],
        ['四、政府信息公开行政复议', '三、政府信息公开行政复议'],
        ['五、存在', '四、存在'],
        ['六、其他需要', '五、其他需要'],
      ),
      says: '序号应依次改为“三、”至“六、”：从这里的“二、”起，4 个标题的序号都错了一位，可能是前面多写或漏写了一个序号。',
      fixed: '\n三、收到和处理',
    },
    'one left out': {
      text: sample(2021, ['五、存在', '⟦六、⟧存在'], ['六、其他需要', '七、其他需要']),
      says: '2 个标题的序号都错了一位',
      fixed: '\n六、其他需要',
    },
  },
  silent: {
    'right numbers, spaces behind them': sample(2019, ['一、总体情况', '一、 总体情况'], ['二、主动', ' 二、主动']),
    'parts behind a missing one that moved up': sample(
      2021,
      ['五、存在的主要问题及改进情况\n', ''],
      ['六、其他需要报告的事项', '五、其他需要报告的事项'],
    ),
    'a converter dropped every number': [
      '一、总体',
      '二、主动',
      '三、收到',
      '四、政府信息公开行政',
      '五、存在',
      '六、其他需要',
    ].reduce((text, heading) => text.replace(heading, heading.slice(2)), sample(2019)),
    'rows of table three that begin with 一、 to 四、': sample(2021),
  },
});
