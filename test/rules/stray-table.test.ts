import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const HEADING = '四、政府信息公开行政复议、行政诉讼情况\n';

testRule('stray-table', {
  speaks: {
    'the table stands before its heading': {
      text: sample(
        2019,
        [HEADING, ''],
        ['行政复议\t行政诉讼', '⟦行政复议⟧\t行政诉讼'],
        ['五、存在的主要问题及改进情况\n', `${HEADING}五、存在的主要问题及改进情况\n`],
      ),
      severity: 'warning',
      says: '请把表移到“政府信息公开行政复议、行政诉讼情况”下面：第四部分的表不在这个标题之下。',
      fixed: `\n${HEADING}行政复议\t行政诉讼`,
    },
    'table three in front of its heading': {
      text: sample(
        2019,
        ['三、收到和处理政府信息公开申请情况\n', ''],
        ['五、存在的主要问题及改进情况\n', '三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n'],
        ['（本列数据', '⟦（本列数据'],
        ['第三项加第四项之和）', '第三项加第四项之和）⟧'],
      ),
      says: '请把表移到“收到和处理政府信息公开申请情况”下面：第三部分的表不在这个标题之下。',
    },
  },
  silent: {
    'each table under its heading': sample(2019),
    'under its heading, which stands twice': sample(2019, [HEADING, `${HEADING}无。\n${HEADING}`]),
    'its heading is missing altogether': sample(2019, [HEADING, '']),
  },
});
