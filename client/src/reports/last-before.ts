import type { Reports } from '../../../server/src/lsp/reports.ts';
import { type Entry, yearOf } from './entries.ts';

/**
 * The address of the report after which that of the next year is made: of a year its own; of a year without one that of
 * the year before it; of an agency its newest. Null where there is none, or it is not certain which.
 */
export function lastBefore(entry: Entry, { rows }: Pick<Reports, 'rows'>): string | null {
  if (entry.kind === 'report') return entry.row.file;
  if (entry.kind === 'agency') {
    const own = entry.children.flatMap((each) => (each.kind === 'report' ? [each] : []));
    const newest = Math.max(...own.map((each) => yearOf(each) ?? -Infinity));
    return onlyFile(own.filter((each) => yearOf(each) === newest).map(({ row }) => row.file));
  }
  const { agency, year } = entry.missing;
  return onlyFile(rows.filter((row) => row.agency === agency && row.year === year - 1).map(({ file }) => file));
}

function onlyFile([first, ...others]: readonly string[]): string | null {
  return first !== undefined && others.length === 0 ? first : null;
}
