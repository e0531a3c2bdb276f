import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('section-order', {
  speaks: {
    'a part that moved is named, not the others': {
      text: sample(
        2021,
        [
          '五、存在的主要问题及改进情况\n过去一年的工作还存在公开内容不够全面、更新不够及时等问题。\n下一步，将加强业务培训，完善工作机制，提高公开质量。\n',
          '',
        ],
        [
          '一、总体情况',
          '⟦五、存在的主要问题及改进情况⟧\n过去一年的工作还存在公开内容不够全面等问题，今后改进。\n一、总体情况',
        ],
      ),
      severity: 'warning',
      says: '请把第五部分“存在的主要问题及改进情况”移到应在的位置：六个部分的次序是固定的。',
    },
    'the last two changed places': {
      text: sample(
        2021,
        ['六、其他需要报告的事项\n本年度未收取信息处理费，没有其他需要报告的事项。\n', ''],
        [
          '五、存在的主要问题及改进情况',
          '⟦六、其他需要报告的事项⟧\n本年度未收取信息处理费，没有其他需要报告的事项。\n五、存在的主要问题及改进情况',
        ],
      ),
      right: sample(2021),
    },
  },
  silent: {
    'the order of the form': sample(2019),
    'the preamble lists the parts in another order': sample(2019, [
      '如有疑问',
      '包括其他需要报告的事项、总体情况、存在的主要问题及改进情况。如有疑问',
    ]),
    'a part is missing': sample(2021, ['五、存在的主要问题及改进情况\n', '']),
  },
});
