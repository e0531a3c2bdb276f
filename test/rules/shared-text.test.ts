import { testAcross } from '../support/across-test.ts';
import { type Files, reportOf } from '../support/collection.ts';

const FIRST = '全年通过门户网站公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条';
const SENTENCES = [
  FIRST,
  '全年共收到政府信息公开申请15件，均依法办理',
  '严格执行发布审核制度，做到先审查、后公开',
  '优化栏目设置，方便公众查阅',
  '明确责任分工，定期开展自查',
  '过去一年的工作还存在公开内容不够全面、更新不够及时等问题',
  '下一步，将加强业务培训，完善工作机制，提高公开质量',
];
const NAMES = ['教育局', '财政局', '民政局', '水利局', '审计局', '司法局', '林业局', '交通局'];
const marked = (text: string) => text.replace(FIRST, (words) => `⟦${words}⟧`);
/** A report in which the first `count` sentences are like no other's. */
const inOwnWords = (agency: string, count: number) =>
  SENTENCES.slice(0, count).reduce(
    (text, sentence, at) => text.replace(sentence, `${agency}在第${at}个方面做了自己的事情而且写得很详细`),
    reportOf({ agency: `云岭市${agency}` }),
  );
const folder = (count: number): Files =>
  Object.fromEntries(NAMES.map((name) => [`${name}.txt`, inOwnWords(name, count)]));

testAcross('shared-text', {
  speaks: {
    'two offices, each of the other': {
      files: { '甲.txt': marked(reportOf({})), '乙.txt': marked(reportOf({ agency: '云岭市教育局' })) },
      severity: 'information',
      says: '有 7 句，其中 7 句与“云岭市教育局”同一年度的报告相同（年份和数字不计）',
      pointsTo: [FIRST],
    },
    'two among many in their own words': {
      files: {
        ...folder(7),
        '甲.txt': marked(reportOf({})),
        '乙.txt': marked(reportOf({ agency: '云岭市气象台' })).replace('信息12条', '信息99条'),
      },
    },
  },
  silent: {
    'sentences that all offices use': Object.fromEntries(
      NAMES.map((name) => [`${name}.txt`, reportOf({ agency: `云岭市${name}` })]),
    ),
    'offices with some sentences of a model': folder(3),
    'another year': { '甲.txt': reportOf({}), '乙.txt': reportOf({ year: 2022, agency: '云岭市教育局' }) },
    'two reports of one office': { '甲.txt': reportOf({}), '乙.txt': reportOf({}) },
  },
});
