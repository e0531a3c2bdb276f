import type { Diagnostic } from '../core/analyze.ts';
import type { Severity } from '../core/rules/finding.ts';

/** What a run of `check` comes to. */
export interface Tally {
  /** Files reported on: reports, and whatever else was named. */
  files: number;
  /** Reports among them. */
  reports: number;
  /** How many reports were read in each encoding. */
  readonly encodings: Map<string, number>;
  /** Files that were found in folders or by patterns, and passed over. */
  skipped: number;
  /** Findings by severity. */
  readonly found: Record<Severity, number>;
}

/** A tally to count in. */
export function emptyTally(): Tally {
  const found = { error: 0, warning: 0, information: 0, hint: 0 };
  return { files: 0, reports: 0, encodings: new Map(), skipped: 0, found };
}

/** Adds a report that was read in `encoding`, and its findings. */
export function count(tally: Tally, encoding: string, diagnostics: readonly Diagnostic[]): void {
  tally.reports++;
  tally.encodings.set(encoding, (tally.encodings.get(encoding) ?? 0) + 1);
  for (const { severity } of diagnostics) tally.found[severity]++;
}
