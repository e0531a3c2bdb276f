import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2020年政府信息公开工作年度报告';
const END = '本年度未收取信息处理费，没有其他需要报告的事项。';

testRule('early-date', {
  speaks: {
    'the year of the report': {
      text: sample(2019, [END, `${END}\n云岭市档案局\n⟦2020年1月20日⟧`]),
      right: sample(2019, [END, `${END}\n云岭市档案局\n2021年1月20日`]),
      severity: 'warning',
      says: '请核对日期：写的是 2020年1月20日，在 2021 年之前，而 2020 年度的报告在年度结束之后编制。',
    },
    'below the title, in brackets': { text: sample(2019, [TITLE, `${TITLE}\n（⟦2020年12月31日⟧）`]) },
    'a labelled date': { text: sample(2019, [TITLE, `索引号：0001 成文日期：⟦2020-01-20⟧\n${TITLE}`]) },
    'a date of printing, below one that is right': {
      text: sample(2019, [END, `${END}\n云岭市档案局\n2021年1月20日\n云岭市档案局办公室        ⟦2020年1月20日⟧印发`]),
    },
    'a date of printing alone': { text: sample(2019, [END, `${END}\n2021年1月20日\n⟦2020年1月20日⟧印制`]) },
  },
  silent: {
    'printed in the next year': sample(2019, [
      END,
      `${END}\n云岭市档案局\n2021年1月20日\n云岭市档案局办公室  2021年1月22日印发`,
    ]),
    'a sentence on what was printed': sample(2019, [END, `${END}\n实施意见已于2020年1月20日印发\n2021年1月20日`]),
    'the next year': sample(2019, [END, `${END}\n云岭市档案局\n2021年1月1日`]),
    'no date': sample(2019),
    'a date in the text': sample(2019, ['定期开展自查。', '定期开展自查，于2020年8月17日集中学习。']),
    'the period disputes the year, which is said there': sample(
      2019,
      ['云岭市档案局2020年政府', '云岭市档案局2021年政府'],
      [END, `${END}\n2021年1月20日`],
    ),
    'a list behind the report': sample(2019, [END, `${END}\n2021年1月20日\n相关阅读：\n2019年度报告\n2020-01-15`]),
    'the end of a period': sample(2019, [TITLE, `${TITLE}\n（截至2020年12月31日）`]),
    'a line of the page above the title': sample(2019, [TITLE, `2020年5月6日\n${TITLE}`]),
  },
});
