import type { Severity } from '../core/rules/finding.ts';
import type { Checked } from './checked.ts';
import { SEVERITIES } from './levels.ts';

/** What a run of `check` comes to. */
export interface Tally {
  /** Files reported on: reports, whatever else was named, and settings files in which something is wrong. */
  files: number;
  /** Reports among them. */
  reports: number;
  /** How many reports were read in each encoding. */
  readonly encodings: Map<string, number>;
  /** Files that were found in folders or by patterns, and passed over. */
  skipped: number;
  /** Findings that settings files accept. */
  accepted: number;
  /** Findings by severity; those that are accepted are not among them. */
  readonly found: Record<Severity, number>;
  /** Whether something could not be found, read or decoded. */
  failed: boolean;
}

/** A tally to count in. */
export function emptyTally(): Tally {
  const found = { error: 0, warning: 0, information: 0, hint: 0 };
  return { files: 0, reports: 0, encodings: new Map(), skipped: 0, accepted: 0, found, failed: false };
}

/** What a file adds to a tally. */
export interface Count {
  /** Null for what is no report. */
  readonly encoding: string | null;
  readonly accepted: number;
  readonly found: Readonly<Record<Severity, number>>;
}

/** What there is to count of a file. */
export function countOf({ head, file, diagnostics, accepted }: Checked): Count {
  const found = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnostics) found[severity]++;
  return { encoding: head && (file?.encoding ?? null), accepted: accepted.length, found };
}

/** Adds a file. */
export function add(tally: Tally, { encoding, accepted, found }: Count): void {
  tally.files++;
  if (encoding !== null) tally.encodings.set(encoding, (tally.encodings.get(encoding) ?? 0) + 1);
  tally.accepted += accepted;
  for (const severity of SEVERITIES) tally.found[severity] += found[severity];
}
