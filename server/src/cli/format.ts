import type { Language } from '../core/messages/catalogue.ts';
import type { Checked } from './checked.ts';
import type { Tally } from './tally.ts';

/** How findings are to be written down: plain data, which every thread can be given. */
export interface Manner {
  readonly format: 'text' | 'json' | 'github' | 'sarif';
  readonly language: Language;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Whether colours are wanted. */
  readonly hasColour: boolean;
  /** Whether notes are wanted. */
  readonly verbose: boolean;
}

/** A way to write down what was found. Every method gives the text that goes to standard output. */
export interface Format {
  readonly begin: () => string;
  /** What there is to write of a file, item by item; this depends on nothing but the file. */
  readonly file: (checked: Checked) => string[];
  /** What stands before an item, by whether it is the first of all. */
  readonly before: (isFirst: boolean) => string;
  readonly end: (tally: Tally) => string;
}
