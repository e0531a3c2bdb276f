import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const NOTHING = '本年度未收取信息处理费，没有其他需要报告的事项。';

testRule('empty-section', {
  speaks: {
    'nothing but blanks, from 2021 on': {
      text: sample(2021, ['六、其他需要报告的事项', '⟦六、其他需要报告的事项⟧'], [NOTHING, ' \u00a0']),
      severity: 'warning',
      says: /^请填写“其他需要报告的事项”.*2021 年度起/,
      fixed: '六、其他需要报告的事项\n本年度未收取信息处理费。\n',
    },
    'nothing but residue of a web page': {
      text: sample(
        2019,
        ['六、其他需要报告的事项', '⟦六、其他需要报告的事项⟧'],
        [NOTHING, '\n相关阅读：\n扫一扫在手机打开当前页'],
      ),
      fixed: '六、其他需要报告的事项\n无。\n',
    },
    'nothing but the signature': {
      text: sample(
        2019,
        ['六、其他需要报告的事项', '⟦六、其他需要报告的事项⟧'],
        [NOTHING, '云岭市档案局\n2021 年 1 月 20 日'],
      ),
    },
    'a part in the middle': {
      text: sample(
        2019,
        ['五、存在的主要问题及改进情况', '⟦五、存在的主要问题及改进情况⟧'],
        [
          '过去一年的工作还存在公开内容不够全面、更新不够及时等问题。\n下一步，将加强业务培训，完善工作机制，提高公开质量。\n',
          '',
        ],
      ),
    },
  },
  silent: {
    'the word none is content': sample(2019, [NOTHING, '无']),
    'a table is content': sample(2019),
    'a heading that stands twice': sample(2019, [
      '五、存在的主要问题及改进情况\n',
      '五、存在的主要问题及改进情况\n五、存在的主要问题及改进情况\n',
    ]),
    'a part without a heading is missing, not empty': sample(2019, ['五、存在的主要问题及改进情况\n', '']),
  },
});
