import { visible } from '../host/escape.ts';
import { type Overview, shortSheet } from '../sheets/overview-sheets.ts';
import { overviewSum } from '../sheets/overview-sum.ts';
import { alignedText } from './sheet-text.ts';
import type { Say } from './words.ts';

/** An overview for people: a line a report, then what is missing and what was not read. */
export function overviewText(overview: Overview, say: Say): string {
  const { entries, missing, unread } = overview;
  const rows = entries.map(({ row }) => ({ ...row, agency: row.agency ?? say('overview/no-agency', {}) }));
  const agencies = [...new Set(missing.map(({ agency }) => agency))];
  const yearsOf = (agency: string) => missing.filter((each) => each.agency === agency).map(({ year }) => String(year));
  const part = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`;
  return [
    rows.length > 0 ? `${alignedText(shortSheet(rows, say))}\n` : '',
    `${overviewSum(overview, say)}\n`,
    part(
      say('overview/missing', {}),
      agencies.map((agency) => say('overview/missing-of', { agency, years: yearsOf(agency) })),
    ),
    part(
      say('overview/unread', {}),
      unread.map(({ file, why }) => say('overview/unread-of', { file, why })),
    ),
  ].join('');
}
