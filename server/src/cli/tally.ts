import type { Severity } from '../core/rules/finding.ts';
import type { Checked } from './checked.ts';
import type { PaperKind } from '../papers/paper.ts';
import { SEVERITIES } from './levels.ts';

/** What a run of `check` comes to. */
export interface Tally {
  /** Files reported on: reports, whatever else was named, and settings files in which something is wrong. */
  files: number;
  /** Reports among them. */
  reports: number;
  /** How many reports were texts in each encoding, and how many were papers of each kind. */
  readonly encodings: Map<string, number>;
  readonly papers: Map<PaperKind, number>;
  /** Files that were found in folders or by patterns, and passed over. */
  skipped: number;
  /** Files that could not be read, named or not; how many of them are among those that were passed over. */
  unread: number;
  unreadSkipped: number;
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
  return {
    files: 0,
    reports: 0,
    encodings: new Map(),
    papers: new Map(),
    skipped: 0,
    unread: 0,
    unreadSkipped: 0,
    accepted: 0,
    found,
    failed: false,
  };
}

/** What a file adds to a tally. */
export interface Count {
  /** The encoding of a text, or the kind of a paper; null for what is no report. */
  readonly encoding: string | null;
  readonly paper: PaperKind | null;
  readonly accepted: number;
  readonly found: Readonly<Record<Severity, number>>;
}

/** What there is to count of a file. */
export function countOf({ head, file, paper, diagnostics, accepted }: Checked): Count {
  const found = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnostics) found[severity]++;
  const encoding = head && !paper ? (file?.encoding ?? null) : null;
  return { encoding, paper: head && (paper?.kind ?? null), accepted: accepted.length, found };
}

/** Adds a file. */
export function add(tally: Tally, { encoding, paper, accepted, found }: Count): void {
  tally.files++;
  if (encoding !== null) tally.encodings.set(encoding, (tally.encodings.get(encoding) ?? 0) + 1);
  if (paper !== null) tally.papers.set(paper, (tally.papers.get(paper) ?? 0) + 1);
  tally.accepted += accepted;
  for (const severity of SEVERITIES) tally.found[severity] += found[severity];
}
