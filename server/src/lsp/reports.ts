import { RequestType0 } from 'vscode-languageserver';
import { type Missing, type OverviewRow, inOverviewOrder, missingIn } from '../core/across/overview.ts';
import type { Session } from './session.ts';

/** The reports of the workspace, a line each, by agency and year; and the years between them without one. */
export interface Reports {
  readonly rows: readonly OverviewRow[];
  readonly missing: readonly Missing[];
}

/** Asks for the reports that are kept. */
export const REPORTS = new RequestType0<Reports, unknown>('gongkai/reports');

/** Tells which reports are kept, and how each stands. */
export function tellReports({ connection, neighbours }: Session): void {
  connection.onRequest(REPORTS, () => {
    return { rows: inOverviewOrder(neighbours.rows()), missing: missingIn(neighbours.collection()) };
  });
}
