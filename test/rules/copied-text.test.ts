import { testAcross } from '../support/across-test.ts';
import { reportOf } from '../support/collection.ts';

const OWN = [
  '全年通过门户网站公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条。',
  '全年共收到政府信息公开申请15件，均依法办理。',
  '严格执行发布审核制度，做到先审查、后公开。',
  '优化栏目设置，方便公众查阅。',
  '明确责任分工，定期开展自查。',
  '过去一年的工作还存在公开内容不够全面、更新不够及时等问题。',
  '下一步，将加强业务培训，完善工作机制，提高公开质量。',
];
const [FIRST = ''] = OWN;
const marked = (text: string) => text.replace(FIRST.slice(0, -1), (words) => `⟦${words}⟧`);
const reworded = (text: string, count: number) =>
  OWN.slice(0, count).reduce(
    (rest, sentence, at) => rest.replace(sentence, `今年第${at + 1}件不一样的工作写在了这里${'甲乙丙丁戊己庚'[at]}。`),
    text,
  );

testAcross('copied-text', {
  speaks: {
    'the same words with other figures': {
      files: { '2023.txt': marked(reportOf({})), '2022.txt': reportOf({ year: 2022 }).replace('信息12条', '信息30条') },
      severity: 'warning',
      says: '第一、五部分的 7 句里有 7 句与 2022 年度报告相同（年份和数字不计），这里是第一句。',
      pointsTo: [FIRST.slice(0, -1).replace('12条', '30条')],
    },
    'a sentence in ten is new': {
      files: {
        '2023.txt': marked(reportOf({})).replace(
          OWN[6]!,
          `${OWN[6]}要建立健全长效机制。要抓好队伍能力建设。要做好政策解读工作。要畅通公众参与渠道。`,
        ),
        '2022.txt': reportOf({ year: 2022 }).replace(
          OWN[6]!,
          `${OWN[6]}要建立健全长效机制。要抓好队伍能力建设。要做好政策解读工作。`,
        ),
      },
      says: '11 句里有 10 句',
    },
  },
  silent: {
    'one sentence of seven is new': { '2023.txt': reworded(reportOf({}), 1), '2022.txt': reportOf({ year: 2022 }) },
    'four sentences in all': {
      '2023.txt': OWN.slice(0, 3).reduce((text, each) => text.replace(each, ''), reportOf({})),
      '2022.txt': reportOf({ year: 2022 }),
    },
    'another agency': { '2023.txt': reportOf({}), '2022.txt': reportOf({ year: 2022, agency: '云岭市教育局' }) },
  },
});
