import { sample } from '../../support/sample.ts';

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';

/** A report in which only a total is wrong. */
export const TIDY = sample(2019, [`${ROW}1`, `${ROW}9`]);

/** The same with half-width marks and a heading with a wrong number: `fix` makes it `TIDY`. */
export const UNTIDY = sample(2019, [`${ROW}1`, `${ROW}9`], ['二、主动公开', '2、主动公开']).replaceAll('，', ',');
