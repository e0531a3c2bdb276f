import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const joined = (by: string) => sample(2021).trimEnd().replaceAll('\n', by).replaceAll('\t', ' ');
const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const marked = (text: string) => `⟦${text.slice(0, 20)}⟧${text.slice(20)}`;

testRule('lost-line-ends', {
  speaks: {
    'spaces for line ends': {
      text: marked(joined(' ')),
      severity: 'warning',
      says: '请换一种方式转换或复制，保留换行：整份报告挤在一起，这一行里有 6 个部分的标题。其余各项没有检查。',
      right: sample(2021),
    },
    'the title on its own line': {
      text: `${TITLE}\n${marked(joined('  ').slice(TITLE.length + 2))}`,
    },
  },
  silent: {
    'lines of their own': sample(2021),
    'the list of parts in the preamble': sample(2021, [
      '如有疑问',
      '本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项组成。如有疑问',
    ]),
    'two of them on a line': sample(2021, ['定期开展自查。\n二、主动公开', '定期开展自查。二、主动公开']),
  },
});
