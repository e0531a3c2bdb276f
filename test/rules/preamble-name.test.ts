import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const LIST =
  '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项组成。';
const listed = (from: string, to: string) => sample(2019, ['如有疑问', `${LIST.replace(from, () => to)}如有疑问`]);

testRule('preamble-name', {
  speaks: {
    'a character lost': {
      text: listed('主动公开政府信息情况', '⟦主动公开政 信息情况⟧'),
      severity: 'warning',
      says: '部分名称应为“主动公开政府信息情况”，写作“主动公开政 信息情况”。请核对。',
      fixed: '、主动公开政府信息情况、',
    },
    'a character twice': { text: listed('收到和处理政府信息公开申请情况', '⟦收到和处理政府信息息公开申请情况⟧') },
    'another character lost': { text: listed('存在的主要问题及改进情况', '⟦存在的主要题及改进情况⟧') },
  },
  silent: {
    'right names': listed('', ''),
    'long names, other words that join': sample(2019, [
      '如有疑问',
      '内容包括：总体情况、行政机关主动公开政府信息情况、行政机关收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况和其他需要报告的事项等六项。如有疑问',
    ]),
    'a mark left out': listed('行政复议及行政诉讼', '行政复议行政诉讼'),
    'other words for the same': listed('存在的主要问题及改进情况', '存在的主要问题及改善情况'),
    'the words of the Regulation': listed(
      '政府信息公开行政复议及行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    ),
    'measures for results': listed('存在的主要问题及改进情况', '存在的主要问题和改进措施'),
    'a word left out': listed('收到和处理政府信息公开申请情况', '收到和处理公开申请情况'),
    'a name left out': listed('主动公开政府信息情况、', ''),
  },
});
