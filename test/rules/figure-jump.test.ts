import { testAcross } from '../support/across-test.ts';
import { reportOf } from '../support/collection.ts';

const ROW = '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15';
const received = (total: string) => [ROW, `一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t${total}`] as const;

testAcross('figure-jump', {
  speaks: {
    'five times as many': {
      files: { '2023.txt': reportOf({}, received('⟦75⟧')), '2022.txt': reportOf({ year: 2022 }) },
      says: '请核对“一、本年新收”的“总计”：本年 75，2022 年度 15，增减很大。',
      pointsTo: ['15'],
    },
    'less than a fifth': {
      files: { '2023.txt': reportOf({}, received('⟦2⟧')), '2022.txt': reportOf({ year: 2022 }) },
    },
  },
  silent: {
    'not quite five times': { '2023.txt': reportOf({}, received('74')), '2022.txt': reportOf({ year: 2022 }) },
    'just a fifth': { '2023.txt': reportOf({}, received('3')), '2022.txt': reportOf({ year: 2022 }) },
    'five times of few': {
      '2023.txt': reportOf({}, received('10')),
      '2022.txt': reportOf({ year: 2022 }, received('1')),
    },
  },
});
