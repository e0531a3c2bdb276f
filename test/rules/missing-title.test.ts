import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2020年政府信息公开工作年度报告\n';

testRule('missing-title', {
  speaks: {
    'no title': {
      text: sample(
        2019,
        [TITLE, ''],
        [
          '本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2020年1月1日起至2020年12月31日止。如有疑问，请与云岭市档案局办公室联系（地址：云岭市和平路1号，电话：0999-1234567）。',
          '⟦本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2020年1月1日起至2020年12月31日止。如有疑问，请与云岭市档案局办公室联系（地址：云岭市和平路1号，电话：0999-1234567）。⟧',
        ],
      ),
      severity: 'warning',
      says: '没有找到题名',
      fixed: '云岭市档案局2020年政府信息公开工作年度报告\n本报告根据',
    },
    'a heading first': {
      text: sample(
        2019,
        [TITLE, ''],
        [
          '本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2020年1月1日起至2020年12月31日止。如有疑问，请与云岭市档案局办公室联系（地址：云岭市和平路1号，电话：0999-1234567）。\n一、总体情况',
          '\n⟦一、总体情况⟧',
        ],
      ),
    },
  },
  silent: {
    'on one line': sample(2019),
    'on three lines, with spaces': sample(2019, [TITLE, '云岭市档案局\n\n2020 年政府信息公开\n工作年度报告\n']),
    'behind navigation and residue': sample(2019, [
      TITLE,
      `当前位置：首页 > 政府信息公开 > 政府信息公开年报\n\n${TITLE}`,
    ]),
    'the year in Chinese figures': sample(2019, [TITLE, '云岭市档案局二〇二〇年政府信息公开工作年度报告\n']),
    'the year behind the matter': sample(2019, [TITLE, '云岭市档案局政府信息公开工作2020年度报告\n']),
  },
});
