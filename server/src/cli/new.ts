import { isMergedIn } from '../core/across/mergers.ts';
import { blankReport } from '../core/features/blank-report.ts';
import { type ReportAfter, reportAfter } from '../core/features/report-after.ts';
import { type AgencyAndYear, agencyAndYear } from './agency-and-year.ts';
import type { Arguments } from './arguments.ts';
import { runCollection } from './collection-settings.ts';
import { FAILED, FINE } from './exit-status.ts';
import { runSettings } from './file-settings.ts';
import { type Host, complain } from './io.ts';
import { oneReport } from './one-report.ts';
import { complainOfSeveral } from './several-reports.ts';
import { shownName } from './targets.ts';
import { usageError } from './usage.ts';

/**
 * `gongkai new`: writes the blank report of an agency for a year, after that of the year before where one is given. Exit
 * status 0, or 2 where that could not be read.
 */
export async function newReport(args: Arguments, host: Host): Promise<number> {
  const [name] = args.names;
  if (name !== undefined) throw usageError('names-unwanted', { name });
  const after = args.values.get('after')?.at(-1);
  if (after !== undefined) return newAfter(after, args, host);
  const { agency, year } = agencyAndYear(args);
  await host.io.stdout.write(blankReport(agency, year) ?? '');
  return FINE;
}

async function newAfter(name: string, args: Arguments, host: Host): Promise<number> {
  const last = await oneReport(name, args, host);
  if (!last) return FAILED;
  const { report } = last;
  await complainOfSeveral(name, report, host);
  const asked = agencyAndYear(args, {
    agency: report.agency,
    year: report.year === null ? null : report.year + 1,
  });
  const isMerged = await isMergerTold(name, asked, args, host);
  const made = reportAfter(report, { ...asked, carries: !isMerged });
  if (!made) return FAILED;
  await host.io.stdout.write(made.text);
  await tell(name, made, isMerged, host);
  return FINE;
}

/** Whether the settings of the report before say that others were merged into the agency in the year of the new one. */
async function isMergerTold(name: string, { agency, year }: AgencyAndYear, args: Arguments, host: Host) {
  const said = runCollection();
  said.add(await (await runSettings(args, host)).of(name));
  return isMergedIn(said.settings(), agency, year);
}

/** What is said beside the report: what was taken over, and why requests were not. */
async function tell(name: string, { carried, contacts }: ReportAfter, isMerged: boolean, host: Host): Promise<void> {
  const { io, say } = host;
  const file = shownName(name, say);
  const about = { path: file, carried: carried.length, contacts: contacts.length };
  await io.stderr.write(`${say('new/taken', about)}\n`);
  if (carried.length > 0) return;
  await complain(host, say(isMerged ? 'new/merged' : 'new/none-left', { path: file }), { level: 'warning' });
}
