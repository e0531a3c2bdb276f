import { blankReport } from '../core/features/blank-report.ts';
import { agencyAndYear } from './agency-and-year.ts';
import type { Arguments } from './arguments.ts';
import { FINE } from './exit-status.ts';
import type { Host } from './io.ts';
import { usageError } from './usage.ts';

/** `gongkai new`: writes the blank report of an agency for a year; exit status 0. */
export async function newReport(args: Arguments, { io }: Host): Promise<number> {
  const [name] = args.names;
  if (name !== undefined) throw usageError('names-unwanted', { name });
  const { agency, year } = agencyAndYear(args);
  await io.stdout.write(blankReport(agency, year) ?? '');
  return FINE;
}
