import type { FormId } from '../../server/src/core/form/list.ts';
import { type Change, sample } from './sample.ts';

export { type Files, type Told, filedAs, heardAmong } from './heard-among.ts';

/** Whose report it is and of which year, and what it says otherwise than the faultless sample of a form. */
export interface Of {
  readonly agency?: string;
  readonly year?: number;
  readonly form?: FormId;
}

const SAMPLE_YEARS: Readonly<Record<FormId, number>> = { 2019: 2020, 2021: 2023 };

/** The faultless sample as the report of another agency or year. */
export function reportOf({ agency = '云岭市档案局', year, form = 2021 }: Of, ...changes: readonly Change[]): string {
  const own = SAMPLE_YEARS[form];
  const text = sample(form, ...changes).replaceAll('云岭市档案局', agency);
  return year === undefined ? text : text.replaceAll(String(own), String(year));
}

/** The row of what is left for the next year, with these figures in place of the sample's. */
export function leaving(figures: string): Change {
  return ['四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1', `四、结转下年度继续办理\t${figures}`];
}

/** The row of what came from the year before, with these figures in place of the sample's. */
export function bringing(figures: string): Change {
  return ['二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2', `二、上年结转政府信息公开申请数量\t${figures}`];
}
