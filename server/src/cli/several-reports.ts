import { holdsSeveral } from '../core/across/several.ts';
import type { Report } from '../core/report/report.ts';
import { type Host, complain } from './io.ts';
import { shownName } from './targets.ts';

/** Says of a file that seems to hold several reports that only the first one is read; returns whether that is so. */
export async function complainOfSeveral(path: string, report: Report, host: Host): Promise<boolean> {
  if (!holdsSeveral(report)) return false;
  await complain(host, host.say('several-reports', { path: shownName(path, host.say) }), { level: 'warning', path });
  return true;
}
