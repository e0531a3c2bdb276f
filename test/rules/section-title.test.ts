import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const FIVE = '五、存在的主要问题及改进情况';

testRule('section-title', {
  speaks: {
    'other words for part five': {
      text: sample(2021, [FIVE, '五、⟦存在问题和改进措施⟧']),
      severity: 'information',
      says: '第五部分的标题宜改为“存在的主要问题及改进情况”，这里写作“存在问题和改进措施”',
      fixed: `\n${FIVE}\n`,
    },
    'a year in front of it': {
      text: sample(
        2021,
        ['一、总体情况', '一、⟦2023年总体情况⟧'],
        ['二、主动公开', '二、⟦2023年主动公开政府信息情况⟧\n二、主动公开'],
      ).replace('\n二、主动公开政府信息情况', ''),
      fixed: '一、总体情况',
    },
    'words of its own': {
      text: sample(2021, [FIVE, '五、⟦工作中的不足和今后打算⟧'], ['六、其他需要报告的事项', '六、⟦其他报告事项⟧']),
    },
    'a character too many is a slip': {
      text: sample(2021, ['四、政府信息公开行政复议', '四、⟦政府信息公开行政法复议']).replace(
        '诉讼情况\n',
        '诉讼情况⟧\n',
      ),
      severity: 'warning',
      says: '第四部分的标题应为“政府信息公开行政复议、行政诉讼情况”，这里写作“政府信息公开行政法复议、行政诉讼情况”，有错字。',
      fixed: '四、政府信息公开行政复议、行政诉讼情况',
    },
    'a character lost is one, too; the mark behind is left': {
      text: sample(2021, ['三、收到和处理政府信息公开申请情况', '三、⟦收到和处理政信息公开申请情况⟧：']),
      severity: 'warning',
      fixed: '三、收到和处理政府信息公开申请情况：',
    },
  },
  silent: {
    'as the form has them': sample(2019),
    'other words that join, none at all, 其它': sample(
      2021,
      [FIVE, '五、存在主要问题和改进情况'],
      ['六、其他需要报告的事项', '六、其它需要报告事项'],
      ['四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开行政复议及行政诉讼的情况'],
    ),
    'the long titles in use': sample(
      2019,
      ['二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况'],
      ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况'],
      [FIVE, '五、政府信息公开工作存在的主要问题及改进情况'],
    ),
    'a remark in brackets': sample(2021, [
      '三、收到和处理政府信息公开申请情况',
      '三、收到和处理政府信息公开申请情况（单位：件）',
    ]),
    'a missing part has no title': sample(2021, [`${FIVE}\n`, '']),
  },
});
