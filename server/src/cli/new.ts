import { blankReport } from '../core/features/blank-report.ts';
import { FORMS } from '../core/form/forms.ts';
import { UNSAFE } from '../core/text/visible.ts';
import type { Arguments } from './arguments.ts';
import { FINE } from './exit-status.ts';
import type { Host } from './io.ts';
import { usageError } from './usage.ts';

/** `gongkai new`: writes the blank report of an agency for a year; exit status 0. */
export async function newReport({ names: [name], values }: Arguments, { io }: Host): Promise<number> {
  if (name !== undefined) throw usageError('names-unwanted', { name });
  const agency = values.get('agency')?.at(-1)?.trim() ?? '';
  if (agency === '') throw usageError('option-missing', { option: '--agency' });
  if (agency.search(UNSAFE) >= 0) throw usageError('agency-wrong', { value: agency });
  const year = values.get('year')?.at(-1);
  if (year === undefined) throw usageError('option-missing', { option: '--year' });
  const text = /^\d{4}$/.test(year) ? blankReport(agency, Number(year)) : null;
  if (text === null) {
    throw usageError('year-wrong', { from: Math.min(...FORMS.map(({ firstYear }) => firstYear)), value: year });
  }
  await io.stdout.write(text);
  return FINE;
}
