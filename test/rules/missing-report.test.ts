import { testAcross } from '../support/across-test.ts';
import { reportOf } from '../support/collection.ts';

const CITY = reportOf({ agency: '云岭市人民政府' });
const ARCHIVE = reportOf({});
const list = (...members: readonly string[]) =>
  `{\n  "collection": { "members": { "云岭市人民政府": [${members.join(', ')}] } }\n}\n`;

testAcross('missing-report', {
  speaks: {
    'a member without a report': {
      files: {
        '.gongkai.json': list('"云岭市档案局"', '⟦"云岭市水利局"⟧'),
        '市.txt': CITY,
        '档.txt': ARCHIVE,
      },
      severity: 'warning',
      says: '请催报或改正名单：没有“云岭市水利局”2023 年度的报告，公布期限是2024年1月31日，已经过期。',
    },
    'the deadline is still to come': {
      files: { '.gongkai.json': list('⟦"云岭市档案局"⟧', '⟦"青山县人民政府"⟧'), '市.txt': CITY },
      today: { year: 2024, month: 1, day: 31 },
      says: '还没有“云岭市档案局”2023 年度的报告，公布期限是2024年1月31日，尚未到期。',
    },
    'a year that is asked for': {
      files: { '.gongkai.json': list('{ "name": ⟦"云岭市档案局"⟧, "from": 2022 }'), '档.txt': ARCHIVE },
      year: 2022,
      says: '没有“云岭市档案局”2022 年度的报告',
    },
    'an office of the same name in a county is another': {
      files: {
        '.gongkai.json': list('⟦"水利局"⟧'),
        '市.txt': CITY,
        '县.txt': reportOf({ agency: '青山县水利局' }),
      },
    },
  },
  silent: {
    'all are there, in short and in full': {
      '.gongkai.json': list('"市档案局"', '"云岭市科学技术局"'),
      '市.txt': CITY,
      '档.txt': ARCHIVE,
      '科.txt': reportOf({ agency: '云岭市科技局' }),
    },
    'a year of which there is no summary': {
      '.gongkai.json': list('"云岭市水利局"'),
      '档.txt': ARCHIVE,
    },
    'a year before it was one': {
      '.gongkai.json': list('{ "name": "云岭市水利局", "from": 2024 }'),
      '市.txt': CITY,
    },
    'a name that can only be that of a report without a place': {
      '.gongkai.json': list('"云岭市档案局"'),
      '市.txt': CITY,
      '档.txt': reportOf({ agency: '档案局' }),
    },
    'two reports that differ are there': {
      '.gongkai.json': list('"云岭市档案局"'),
      '市.txt': CITY,
      '档.txt': ARCHIVE,
      '档 2.txt': reportOf({}, ['更新不够及时', '更新不及时'], ['行政许可\t208', '行政许可\t209']),
    },
  },
});
