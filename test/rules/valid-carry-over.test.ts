import { testAcross } from '../support/across-test.ts';
import { reportOf } from '../support/collection.ts';

const ROW = '行政规范性文件\t2\t1\t9';
const BEFORE = reportOf({ year: 2022 }, [ROW, '行政规范性文件\t0\t0\t8']);

testAcross('valid-carry-over', {
  speaks: {
    'more than the year before leaves': {
      files: { '2023.txt': reportOf({}, [ROW, '行政规范性文件\t2\t1\t⟦12⟧']), '2022.txt': BEFORE },
      severity: 'hint',
      says: '“行政规范性文件”的“现行有效件数”：写作 12，按 2022 年度报告的 8 ＋ 本年制发 2 − 本年废止 1 ＝ 9 计，多 3。',
      pointsTo: ['8'],
    },
    'rules as well, and fewer': {
      files: {
        '2023.txt': reportOf({}, ['规章\t0\t0\t0', '规章\t0\t0\t⟦0⟧']),
        '2022.txt': reportOf({ year: 2022 }, [ROW, '行政规范性文件\t0\t0\t8'], ['规章\t0\t0\t0', '规章\t0\t0\t3']),
      },
      says: '少 3',
    },
  },
  silent: {
    'as many as the year before leaves': { '2023.txt': reportOf({}), '2022.txt': BEFORE },
    'a blank of which nothing follows': {
      '2023.txt': reportOf({}, [ROW, '行政规范性文件\t2\t\t12']),
      '2022.txt': BEFORE,
    },
    'a form that does not tell what is in force': {
      '2021.txt': reportOf({ year: 2021 }),
      '2020.txt': reportOf({ form: 2019 }),
    },
    'an agency that took in another': {
      '2023.txt': reportOf({}, [ROW, '行政规范性文件\t2\t1\t12']),
      '2022.txt': BEFORE,
      '.gongkai.json': '{ "collection": { "merged": { "云岭市档案局": { "from": 2023, "of": ["云岭市方志办"] } } } }',
    },
  },
});
