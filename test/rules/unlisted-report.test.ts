import { testAcross } from '../support/across-test.ts';
import { reportOf } from '../support/collection.ts';

const LIST = JSON.stringify({
  collection: {
    aliases: { 云岭市档案局: ['云岭市史志局'] },
    members: { 云岭市人民政府: ['云岭市档案局', '青山县人民政府', { name: '云岭市旅游局', to: 2022 }] },
  },
});
const marked = (agency: string, year = 2023) => reportOf({ agency, year }).replace(/^.*$/m, (title) => `⟦${title}⟧`);

testAcross('unlisted-report', {
  speaks: {
    'an office of the place': {
      files: { '水利局.txt': marked('云岭市水利局'), '.gongkai.json': LIST },
      severity: 'hint',
      says: '“云岭市水利局”不在“云岭市人民政府”的成员名单里，它 2023 年度的报告不会汇入。',
    },
    'a government in the place, and an office behind its years': {
      files: {
        '云岭市/白水县.txt': marked('白水县人民政府'),
        '云岭市/旅游局.txt': marked('云岭市旅游局'),
        '.gongkai.json': LIST,
      },
    },
  },
  silent: {
    'members, in short and under other names': {
      '档.txt': reportOf({ agency: '云岭市档案局' }),
      '史.txt': reportOf({ agency: '云岭市史志局', year: 2022 }),
      '县.txt': reportOf({ agency: '青山县政府' }),
      '旅.txt': reportOf({ agency: '云岭市旅游局', year: 2022 }),
      '.gongkai.json': LIST,
    },
    'the one that adds up': { '市.txt': reportOf({ agency: '云岭市人民政府' }), '.gongkai.json': LIST },
    'offices of a county, and of another place': {
      '县.txt': reportOf({ agency: '青山县教育局' }),
      '云岭市/县.txt': reportOf({ agency: '白水县教育局' }),
      '东.txt': reportOf({ agency: '东川市教育局' }),
      '.gongkai.json': LIST,
    },
    'agencies of the state': {
      '税.txt': reportOf({ agency: '国家税务总局云岭市税务局' }),
      '气象.txt': reportOf({ agency: '云岭市气象局' }),
      '.gongkai.json': LIST,
    },
    'no list': { '水利局.txt': reportOf({ agency: '云岭市水利局' }), '.gongkai.json': '{ "collection": {} }' },
  },
});
