import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const HEADING = '一、总体情况';
const PLATFORM = '全年通过门户网站公开';

testRule('five-aspects', {
  speaks: {
    'one lacking': {
      text: sample(
        2021,
        [HEADING, `⟦${HEADING}⟧`],
        ['（五）监督保障。明确责任分工，定期开展自查。\n', ''],
        ['先审查、后公开', '后公开'],
      ),
      says: '宜补写“监督保障”：总体情况宜写主动公开等五个方面，没有找到。',
    },
    'two lacking': {
      text: sample(
        2021,
        [HEADING, `⟦${HEADING}⟧`],
        ['（四）平台建设。优化栏目设置，方便公众查阅。\n', ''],
        ['（五）监督保障。明确责任分工，定期开展自查。\n', ''],
        [PLATFORM, '全年公开'],
      ),
      says: '宜补写“政府信息公开平台建设”“监督保障”：总体情况宜写主动公开等五个方面，没有找到。',
    },
  },
  silent: {
    'all five under headings': sample(2021),
    'all five without headings': sample(2019, ['（五）监督保障。明确责任分工', '举办培训1场']),
    'a part that says nothing': sample(
      2021,
      ['（一）主动公开。全年通过门户网站公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条。\n', ''],
      ['（二）依申请公开。全年共收到政府信息公开申请15件，均依法办理。\n', ''],
      ['（三）政府信息管理。严格执行发布审核制度，做到先审查、后公开。\n', ''],
      ['（四）平台建设。优化栏目设置，方便公众查阅。\n', ''],
      ['（五）监督保障。明确责任分工，定期开展自查。\n', ''],
    ),
  },
});
