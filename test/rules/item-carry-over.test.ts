import { testAcross } from '../support/across-test.ts';
import { reportOf } from '../support/collection.ts';
import { fixture } from '../support/sample.ts';

const [LICENSE = ''] = /^行政许可\t.*$/m.exec(fixture('faultless-2019.txt')) ?? [];
const licences = (figures: string) => [LICENSE, `行政许可\t${figures}`] as const;
const BEFORE = reportOf({ form: 2019, year: 2019 }, licences('20\t-3\t100'));

testAcross('item-carry-over', {
  speaks: {
    'other matters than the year before leaves': {
      files: { '2020.txt': reportOf({ form: 2019 }, licences('⟦18⟧\t0\t100')), '2019.txt': BEFORE },
      says: '“行政许可”的“上一年项目数量”：写作 18，2019 年度报告的“上一年项目数量”加“本年增/减”为 17（多 1）。',
      pointsTo: ['20', '-3'],
    },
    'a change in words': {
      files: {
        '2020.txt': reportOf({ form: 2019 }, licences('⟦18⟧\t0\t100')),
        '2019.txt': reportOf({ form: 2019, year: 2019 }, licences('20\t增2减1\t100')),
      },
      says: '为 21（少 3）',
    },
  },
  silent: {
    'as many': { '2020.txt': reportOf({ form: 2019 }, licences('17\t0\t100')), '2019.txt': BEFORE },
    'a blank': { '2020.txt': reportOf({ form: 2019 }, licences('\t0\t100')), '2019.txt': BEFORE },
  },
});
