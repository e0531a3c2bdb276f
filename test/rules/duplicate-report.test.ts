import { testAcross } from '../support/across-test.ts';
import { leaving, reportOf } from '../support/collection.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const ONE = reportOf({});
const OTHER = reportOf({}, leaving('3\t0\t0\t0\t0\t0\t3'));
const marked = (text: string, title = TITLE) => text.replace(title, `⟦${title}⟧`);

testAcross('duplicate-report', {
  speaks: {
    'other figures: of each it is said': {
      files: { '初稿.txt': marked(ONE), '定稿.txt': marked(OTHER) },
      severity: 'warning',
      says: '“云岭市档案局”2023 年度还有一份报告（定稿.txt），有 2 格的数字不同：“四、结转下年度继续办理”的“自然人”、“四、结转下年度继续办理”的“总计”。',
      pointsTo: [TITLE],
    },
    'the same figures': {
      files: { '一.txt': marked(ONE), '二.txt': marked(ONE.replace('更新不够及时', '更新不及时')) },
      severity: 'hint',
      says: '可以只留一份：“云岭市档案局”2023 年度还有一份数字相同的报告（二.txt）',
    },
    'a name in full and one in short': {
      files: {
        '一.txt': marked(ONE.replaceAll('档案局', '科技局'), TITLE.replace('档案局', '科技局')),
        '二.txt': marked(OTHER.replaceAll('档案局', '科学技术局'), TITLE.replace('档案局', '科学技术局')),
      },
    },
    'names that settings call one': {
      files: {
        '一.txt': marked(ONE),
        '二.txt': marked(OTHER.replaceAll('档案局', '史志档案局'), TITLE.replace('档案局', '史志档案局')),
        '.gongkai.json': '{ "collection": { "aliases": { "云岭市档案局": ["云岭市史志档案局"] } } }',
      },
    },
  },
  silent: {
    'another year': { '2023.txt': ONE, '2022.txt': reportOf({ year: 2022 }) },
    'another name': { '一.txt': ONE, '二.txt': OTHER.replaceAll('档案局', '史志档案局') },
    'the government and its office': {
      '一.txt': reportOf({ agency: '青山县人民政府' }),
      '二.txt': reportOf({ agency: '青山县人民政府办公室' }),
    },
    'offices of one name in two counties': {
      '青山县/教育局.txt': reportOf({ agency: '教育局' }),
      '白水县/教育局.txt': reportOf({ agency: '教育局' }),
    },
    'settings say which counts': {
      '初稿.txt': ONE,
      '定稿.txt': OTHER,
      '.gongkai.json': '{ "collection": { "use": { "云岭市档案局 2023": "定稿.txt" } } }',
    },
  },
});
