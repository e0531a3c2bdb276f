import type { Diagnostic } from '../core/analyze.ts';
import type { Severity } from '../core/rules/finding.ts';

/** What a run of `check` comes to. */
export interface Tally {
  /** Files reported on: reports, and whatever else was named. */
  files: number;
  /** Reports among them. */
  reports: number;
  /** Files that were found in folders or by patterns, and passed over. */
  skipped: number;
  /** Findings by severity. */
  readonly found: Record<Severity, number>;
}

/** A tally to count in. */
export function emptyTally(): Tally {
  return { files: 0, reports: 0, skipped: 0, found: { error: 0, warning: 0, information: 0, hint: 0 } };
}

/** Adds a report's findings. */
export function count(tally: Tally, diagnostics: readonly Diagnostic[]): void {
  for (const { severity } of diagnostics) tally.found[severity]++;
}
