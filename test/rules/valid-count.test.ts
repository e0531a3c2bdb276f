import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('valid-count', {
  speaks: {
    'fewer in force than issued': {
      text: sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t12\t0\t⟦9⟧']),
      severity: 'information',
      leads: ['另一处：行政规范性文件\t⟦12⟧\t0\t9', '另一处：行政规范性文件\t12\t⟦0⟧\t9'],
      says: '请核对“行政规范性文件”的三格：本年制发 12 件、废止 0 件，现行有效却只有 9 件。',
    },
    'a stroke for what was repealed': {
      text: sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t/\t⟦0⟧']),
    },
  },
  silent: {
    'some were repealed': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t5\t12\t4']),
    'all that were issued': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t9\t0\t9']),
    'nothing says what was issued': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t\t0\t9']),
    'nothing says what was repealed': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t12\t\t9']),
    'a blank cell': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t0\t']),
    'a stroke for what is in force': sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t0\t/']),
  },
});
