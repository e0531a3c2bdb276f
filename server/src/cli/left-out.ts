import type { Report } from '../core/report/report.ts';
import { isOfFigures, leftOutWords } from '../lsp/left-out.ts';
import type { Paper } from '../papers/paper.ts';
import { type Complainant, type Host, complain } from './io.ts';
import { shownName } from './targets.ts';

/** Says what of a paper is not in its text that might change its figures. */
export async function complainOfLeft(
  path: string,
  { leftOut }: Paper,
  { tables }: Report,
  host: Complainant & Pick<Host, 'say' | 'language'>,
): Promise<void> {
  // A table that is not there may be one of the pictures.
  const isTableMissing = Object.values(tables).some((table) => !table);
  const told = leftOut.filter((each) => isOfFigures(each) || (each.what === 'picture' && isTableMissing));
  const left = leftOutWords(told, host.language);
  if (left.length === 0) return;
  await complain(host, host.say('check/left-out', { path: shownName(path, host.say), left }), {
    level: 'warning',
    path,
  });
}
