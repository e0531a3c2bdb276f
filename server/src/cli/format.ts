import type { Checked } from './checked.ts';
import type { Tally } from './tally.ts';

/** A way to write down what was found. Every method gives the text that goes to standard output. */
export interface Format {
  readonly begin: () => string;
  readonly file: (checked: Checked) => string;
  readonly end: (tally: Tally) => string;
}
