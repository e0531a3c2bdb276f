import { type OverviewRow, overviewRow } from '../core/across/overview.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import { type Recorded, recordedOf } from './recorded.ts';
import { countsOf } from './counts.ts';

/** A report of the workspace: what others are held against, and its line in an overview. Plain data. */
export interface Neighbour extends Recorded {
  readonly row: OverviewRow;
}

/** What is kept of a report; null of a text that is none. */
export function neighbourOf(uri: string, analysis: Analysis): Neighbour | null {
  const { report, judgement } = analysis;
  if (!report.recognised) return null;
  const recorded = recordedOf(report, false);
  const { error: errors, warning: warnings } = countsOf(analysis);
  return { ...recorded, row: overviewRow(uri, { report, judgement, record: recorded.record }, { errors, warnings }) };
}
