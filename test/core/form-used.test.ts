import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/src/core/report/read.ts';
import { sample } from '../support/sample.ts';

/** The sample of 2021, of another year, without the labels that only its form has, but for one row of table three. */
const BARE = ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额（单位：万元）'].reduce(
  (text, label) => text.replaceAll(label, '数量'),
  sample(2021).replace(/^.*1\.申请人无正当理由.*\n/m, ''),
);
const TABLE_TWO = /(?<=二、主动公开政府信息情况\n)[\s\S]*?(?=三、收到)/;

describe('the form that a report is on', () => {
  it('is known by one label where a row of the other form is missing among its neighbours', () => {
    expect(readReport(BARE).form).toBe(2021);
  });

  it('is not known by one label alone, which may be a slip', () => {
    expect(readReport(BARE.replace(TABLE_TWO, '')).form).toBeNull();
  });

  it('is not known by what is missing alone', () => {
    expect(readReport(BARE.replace(/^.*2\.申请人逾期未按.*\n/m, '')).form).toBeNull();
  });
});
