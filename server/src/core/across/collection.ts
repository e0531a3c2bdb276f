import type { ReportRecord } from './record.ts';

/** A report among others. */
export interface Filed {
  /** What its host calls the file: each has a name of its own. */
  readonly file: string;
  /** The folders that it lies in, the innermost last. */
  readonly folders: readonly string[];
  readonly record: ReportRecord;
}

/** Reports that are held against each other. */
export interface Collection {
  readonly filed: readonly Filed[];
  /** The reports of the agency of `own` for `year`, `own` itself left out; several where it handed in several. */
  readonly of: (own: Filed, year: number) => readonly Filed[];
}

/** Gathers reports by agency and year. */
export function collectionOf(filed: readonly Filed[]): Collection {
  const byAgency = new Map<string, Filed[]>();
  for (const each of filed) {
    const key = keyOf(each, each.record.year);
    if (key === null) continue;
    const same = byAgency.get(key);
    if (same) same.push(each);
    else byAgency.set(key, [each]);
  }
  return {
    filed,
    of: (own, year) => {
      const key = keyOf(own, year);
      return key === null ? [] : (byAgency.get(key) ?? []).filter(({ file }) => file !== own.file);
    },
  };
}

function keyOf({ record: { agency } }: Filed, year: number | null): string | null {
  return agency === null || year === null ? null : `${agency} ${year}`;
}
