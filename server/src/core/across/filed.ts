import type { ReportRecord } from './record.ts';

/** A report among others. */
export interface Filed {
  /** What its host calls the file: each has a name of its own. */
  readonly file: string;
  /** The folders that it lies in, the innermost last. */
  readonly folders: readonly string[];
  readonly record: ReportRecord;
}
