import type { Form } from '../core/form/form.ts';
import { FORMS, formDue } from '../core/form/forms.ts';
import type { FormId } from '../core/form/list.ts';
import { UNSAFE } from '../core/text/visible.ts';
import type { Arguments } from './arguments.ts';
import { usageError } from './usage.ts';

/** An agency and a year, as `--agency` and `--year` give them, with the form that is due. */
export interface AgencyAndYear {
  readonly agency: string;
  readonly year: number;
  readonly form: Form<FormId>;
}

/** What is meant where the options do not say it. */
interface Meant {
  readonly agency: string | null;
  readonly year: number | null;
}

/**
 * For whom and for which year a report is to be written.
 * @param meant what holds where an option is not given
 * @throws UsageError where one is missing, the name cannot be written on a line, or no form is due for the year
 */
export function agencyAndYear(
  { values }: Pick<Arguments, 'values'>,
  meant: Meant = { agency: null, year: null },
): AgencyAndYear {
  const agency = (values.get('agency')?.at(-1) ?? meant.agency)?.trim() ?? '';
  if (agency === '') throw usageError('option-missing', { option: '--agency' });
  if (agency.search(UNSAFE) >= 0) throw usageError('agency-wrong', { value: agency });
  const year = values.get('year')?.at(-1) ?? meant.year?.toString();
  if (year === undefined) throw usageError('option-missing', { option: '--year' });
  const form = /^\d{4}$/.test(year) ? formDue(Number(year)) : null;
  if (!form) {
    throw usageError('year-wrong', { from: Math.min(...FORMS.map(({ firstYear }) => firstYear)), value: year });
  }
  return { agency, year: Number(year), form };
}
