import type { FormId } from '../core/form/list.ts';
import type { Report } from '../core/report/report.ts';

/** Whose report it is, of which year, and on which form it is written. */
export interface ReportHead {
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormId | null;
}

/** The head of `report`; what its text does not tell is null. */
export function headOf({ agency, year, form }: Report): ReportHead {
  return { agency, year, form };
}
