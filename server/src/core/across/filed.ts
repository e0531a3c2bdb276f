import type { ReportRecord } from './record.ts';

/** A report among others. */
export interface Filed {
  /** What its host calls the file: each has a name of its own. */
  readonly file: string;
  /** The name of the file in its folder, as people read it. */
  readonly name: string;
  /** The folders that it lies in, the innermost last. */
  readonly folders: readonly string[];
  readonly record: ReportRecord;
}

/** What a file is called where others of its name may lie in other folders; the same on every machine. */
export function shortName({ name, folders }: Pick<Filed, 'name' | 'folders'>): string {
  return [...folders.slice(-1), name].join('/');
}
