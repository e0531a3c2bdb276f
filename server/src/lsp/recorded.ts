import { type ReportRecord, recordOf } from '../core/across/record.ts';
import type { Report } from '../core/report/report.ts';
import { type EditorLine, editorLines } from './positions.ts';

/** What a report is held against others by: plain data, a few KB. */
export interface Recorded {
  readonly record: ReportRecord;
  /** Where each line of its text begins, by which the places of the record are told. */
  readonly starts: Uint32Array;
  /** Whether it was read from a paper, which has no lines to go by. */
  readonly isPaper: boolean;
}

/** What is kept of a report. */
export function recordedOf(report: Report, isPaper: boolean): Recorded {
  const starts = Uint32Array.from(editorLines(report.syntax), ({ start }) => start);
  return { record: recordOf(report), starts, isPaper };
}

/** The lines of its text. Their ends are not known: every place of a record lies within its line. */
export function linesIn({ starts }: Pick<Recorded, 'starts'>): EditorLine[] {
  return Array.from(starts, (start, index) => {
    const end = starts[index + 1] ?? Number.MAX_SAFE_INTEGER;
    return { index, start, end, next: end };
  });
}
