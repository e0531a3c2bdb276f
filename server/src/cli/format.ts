import type { Analysis } from '../core/analyze.ts';
import type { Tally } from './tally.ts';

/** A way to write down what was found. Every method gives the text that goes to standard output. */
export interface Format {
  readonly begin: () => string;
  readonly report: (path: string, analysis: Analysis, encoding: string) => string;
  /** A file that was named and is no report. */
  readonly noReport: (path: string, encoding: string | null) => string;
  readonly end: (tally: Tally) => string;
}
