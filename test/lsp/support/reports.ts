import { sample } from '../../support/sample.ts';

/** A faultless report. */
export const FAULTLESS = sample(2019);

const ROW = '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t';

/** A report with a total of 9 where 1 is right: `row-sum` speaks of it, and of `column-balance` with it. */
export const WRONG = sample(2019, [`${ROW}1`, `${ROW}9`]);

/** A text that is no report. */
export const NOTICE = '关于放假的通知\n各科室：\n国庆节放假七天，合计 3 天。\n';
