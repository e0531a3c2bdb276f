import type { Report } from '../report/report.ts';
import type { Edit } from '../text/edit.ts';
import { isInTable } from './blanks.ts';
import { keepColumns } from './keep-columns.ts';

/** `edits` by which every column of the report's tables stays where it is, where spaces or lines divide them. */
export function inColumns(report: Report, edits: readonly Edit[]): Edit[] {
  return keepColumns(report.syntax, edits, (line) => isInTable(report, line));
}
