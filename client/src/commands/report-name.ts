import { reportTitle } from '../../../server/src/core/features/blank-report.ts';

/** What some system takes for a folder, a drive or a pattern when it stands in a name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** The name of the file that an agency's report for a year is saved as: its title, without what no file may be called. */
export function reportFileName(agency: string, year: number): string {
  return asText(reportTitle(agency, year).replace(FORBIDDEN, '-'));
}

/** A name or path with the ending of texts: files without it are not found when a folder is checked. */
export function asText(path: string): string {
  return /\.txt$/i.test(path) ? path : `${path}.txt`;
}
