import type { Missing, OverviewRow, State } from '../../../server/src/core/across/overview.ts';
import type { Reports } from '../../../server/src/lsp/reports.ts';

/** A report of an agency, or a year without one. */
export type YearEntry =
  { readonly kind: 'report'; readonly row: OverviewRow } | { readonly kind: 'missing'; readonly missing: Missing };

/** An agency with its years, or one of these. */
export type Entry =
  { readonly kind: 'agency'; readonly name: string | null; readonly children: readonly YearEntry[] } | YearEntry;

/** How a year stands: as its report does, or that there is none. */
export type Standing = State | 'missing';

/** The agencies with their years, in the order of the overview; those of which no year is wanted are left out. */
export function agencies({ rows, missing }: Reports, isWanted: (entry: YearEntry) => boolean): Entry[] {
  const byAgency = new Map<string | null, YearEntry[]>();
  const add = (agency: string | null, entry: YearEntry): void => {
    const own = byAgency.get(agency);
    if (own) own.push(entry);
    else byAgency.set(agency, [entry]);
  };
  for (const row of rows) add(row.agency, { kind: 'report', row });
  for (const each of missing) add(each.agency, { kind: 'missing', missing: each });
  return [...byAgency].flatMap(([name, entries]) => {
    // The newest is what one works on.
    const children = entries.filter(isWanted).sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0));
    return children.length === 0 ? [] : [{ kind: 'agency', name, children } as const];
  });
}

/** The year that an entry stands for. */
export function yearOf(entry: YearEntry): number | null {
  return entry.kind === 'report' ? entry.row.year : entry.missing.year;
}

/** How that year stands. */
export function standingOf(entry: YearEntry): Standing {
  return entry.kind === 'report' ? entry.row.state : 'missing';
}
