import { RequestType } from 'vscode-languageserver';
import { holdsSeveral } from '../core/across/several.ts';
import { isMergedIn } from '../core/across/mergers.ts';
import { type ReportAfter, reportAfter } from '../core/features/report-after.ts';
import { readReport } from '../core/report/read.ts';
import { excessOf } from '../host/bounds.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** The report of a year, after which that of the next is to be made. */
export interface ReportBefore {
  /** The address of its file, and the text in it. */
  readonly uri: string;
  readonly text: string;
  /** The agency and the year of the new report; null where the one before tells. */
  readonly agency: string | null;
  readonly year: number | null;
}

/** The report of the year after. */
export interface Made {
  /** Whether the text before is a report at all, and whether it seems to hold several, of which the first was read. */
  readonly isReport: boolean;
  readonly isSeveral: boolean;
  /** Null where the one before does not tell, and the client does not either. */
  readonly agency: string | null;
  readonly year: number | null;
  /** Null where agency or year is not known, or no form is due for the year. */
  readonly text: string | null;
  /** How many figures of the requests that were left are in it, and how many ways to reach the agency. */
  readonly carried: number;
  readonly contacts: number;
  /** Whether settings say that the agency takes over what others left as well: then no figure is carried over. */
  readonly isMerged: boolean;
}

/** Has the report of the year after made from that of a year, which need not be open. Nothing is kept of it. */
export const REPORT_AFTER = new RequestType<ReportBefore, Made | null, unknown>('gongkai/reportAfter');

/** Makes reports for clients that bring the report of the year before. */
export function makeReportAfter(session: Session): void {
  const { connection, configs } = session;
  connection.onRequest(REPORT_AFTER, async (params, token) => {
    const governing = await configs.governing(params.uri);
    const merged = governing?.file.collection ?? null;
    const work = guard<ReportBefore, Made | null>(session, REPORT_AFTER.method, null, (asked) => () => {
      const last = excessOf(asked.text) ? null : readReport(asked.text);
      if (!last?.recognised) return NONE;
      const agency = asked.agency ?? last.agency;
      const year = asked.year ?? (last.year === null ? null : last.year + 1);
      const about = { isReport: true, isSeveral: holdsSeveral(last), agency, year };
      if (agency === null || year === null) return { ...NONE, ...about };
      const isMerged = merged !== null && isMergedIn(merged, agency, year);
      const made = reportAfter(last, { agency, year, carries: !isMerged });
      return { ...NONE, ...about, ...(made && toldOf(made)), isMerged };
    });
    return work(params, token);
  });
}

const NONE: Made = {
  ...{ isReport: false, isSeveral: false, agency: null, year: null },
  ...{ text: null, carried: 0, contacts: 0, isMerged: false },
};

function toldOf({ text, carried, contacts }: ReportAfter): Pick<Made, 'text' | 'carried' | 'contacts'> {
  return { text, carried: carried.length, contacts: contacts.length };
}
