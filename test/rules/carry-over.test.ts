import { testAcross } from '../support/across-test.ts';
import { bringing, leaving, reportOf } from '../support/collection.ts';

const LEFT = '2\t0\t0\t0\t0\t0\t2';
const BEFORE = reportOf({ year: 2022 }, leaving(LEFT));
const MARKED = '⟦二、上年结转政府信息公开申请数量⟧\t3\t0\t0\t0\t0\t0\t3';
const WRONG = reportOf({}, ['二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2', MARKED]);
const merged = (of: readonly string[]) =>
  JSON.stringify({ collection: { merged: { 云岭市档案局: { from: 2023, of } } } });

testAcross('carry-over', {
  speaks: {
    'a row is one finding, with both figures of each column': {
      files: { '2023.txt': WRONG, '2022.txt': BEFORE },
      severity: 'warning',
      says: '请核对后改正有误的一年：2023 年度的“二、上年结转”应等于 2022 年度报告的“四、结转下年度继续办理”，两年之一有误。“自然人”本年 3，上年 2（多 1）；“总计”本年 3，上年 2（多 1）。',
      fixed: '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\t',
      pointsTo: ['2', '2'],
    },
    'a blank cell is filled in': {
      files: {
        '2023.txt': reportOf({}, [
          '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2',
          '⟦二、上年结转政府信息公开申请数量⟧\t2\t\t0\t0\t0\t0\t2',
        ]),
        '2022.txt': reportOf({ year: 2022 }, leaving('2\t4\t0\t0\t0\t0\t2')),
      },
      says: '“商业企业”本年空白，上年 4。',
      fixed: '二、上年结转政府信息公开申请数量\t2\t4\t0\t0\t0\t0\t2',
    },
    'across forms': {
      files: { '2021.txt': WRONG.replaceAll('2023', '2021'), '2020.txt': reportOf({ form: 2019 }, leaving(LEFT)) },
      says: '2020 年度报告的“四、结转下年度继续办理”',
    },
    'two reports of the year before with the same figures count once': {
      files: { '2023.txt': WRONG, '2022.txt': BEFORE, '2022 印刷.txt': BEFORE },
      pointsTo: ['2', '2'],
    },
    'the one that settings choose of two': {
      files: {
        '2023.txt': WRONG,
        '旧稿/2022.txt': reportOf({ year: 2022 }, leaving('7\t0\t0\t0\t0\t0\t7')),
        '定稿/2022.txt': BEFORE,
        '.gongkai.json': '{ "collection": { "use": { "云岭市档案局 2022": "定稿/2022.txt" } } }',
      },
      says: '“自然人”本年 3，上年 2',
    },
    'names in short and in full, places from folders': {
      files: {
        '云岭市/2023/甲.txt': WRONG.replaceAll('云岭市档案局', '市科技局'),
        '云岭市/2022/乙.txt': BEFORE.replaceAll('档案局', '科学技术局'),
      },
    },
    'what all forerunners left': {
      files: {
        '2023.txt': WRONG,
        '档.txt': BEFORE,
        '史.txt': BEFORE.replaceAll('云岭市档案局', '云岭市地方志办公室'),
        '.gongkai.json': merged(['云岭市档案局', '市地方志办']),
      },
      says: '应等于并入的 2 家 2022 年度报告的“四、结转下年度继续办理”之和，两年之一有误。“自然人”写作 3，合计 4（少 1）',
      fixed: '二、上年结转政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4\t',
    },
  },
  silent: {
    'the same figures': { '2023.txt': reportOf({}), '2022.txt': BEFORE },
    'no report of the year before': { '2023.txt': reportOf({}, bringing('9\t0\t0\t0\t0\t0\t9')) },
    'that of another year': { '2023.txt': reportOf({}), '2021.txt': reportOf({ year: 2021 }) },
    'two that differ': {
      '2023.txt': reportOf({}),
      '2022.txt': reportOf({ year: 2022 }),
      '2022 更正.txt': reportOf({ year: 2022 }, leaving('8\t0\t0\t0\t0\t0\t8')),
    },
    'another agency': { '2023.txt': reportOf({}), '2022.txt': reportOf({ year: 2022, agency: '云岭市教育局' }) },
    'the government and its office': {
      '2023.txt': reportOf({ agency: '青山县人民政府' }),
      '2022.txt': reportOf({ year: 2022, agency: '青山县人民政府办公室' }),
    },
    'offices of one name in two counties': {
      '青山县/2023.txt': reportOf({ agency: '教育局' }),
      '白水县/2022.txt': reportOf({ year: 2022, agency: '教育局' }),
    },
    'blanks and strokes count zero, a blank total is unknown': {
      '2023.txt': reportOf({}, bringing('2\t/\t\t—\t\t\t')),
      '2022.txt': BEFORE,
    },
    'a row of blanks': { '2023.txt': reportOf({}, bringing('\t\t\t\t\t\t')), '2022.txt': BEFORE },
    'a cell that cannot be read': {
      '2023.txt': reportOf({}, bringing('2\t多\t0\t0\t0\t0\t2')),
      '2022.txt': reportOf({ year: 2022 }, leaving('2\t4\t0\t0\t0\t0\t2')),
    },
    'one of the forerunners is missing': {
      '2023.txt': reportOf({}),
      '2022.txt': reportOf({ year: 2022 }),
      '.gongkai.json': merged(['云岭市档案局', '云岭市地方志办公室']),
    },
    'the sum of the forerunners': {
      '2023.txt': reportOf({}, bringing('4\t0\t0\t0\t0\t0\t4')),
      '档.txt': BEFORE,
      '史.txt': BEFORE.replaceAll('云岭市档案局', '云岭市地方志办公室'),
      '.gongkai.json': merged(['云岭市档案局', '云岭市地方志办公室']),
    },
  },
});
