import type { Language } from '../core/messages/catalogue.ts';
import type { Encoding } from '../host/sequences.ts';
import type { Checked } from './checked.ts';
import type { Complaints } from './complaints.ts';
import type { Tally } from './tally.ts';

/** How findings are to be written down: plain data, which every thread can be given. */
export interface Manner {
  readonly format: 'text' | 'json' | 'github' | 'sarif';
  readonly language: Language;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** In which texts and pages are read, whatever they look like; null where that is found out. */
  readonly encoding: Encoding | null;
  /** Whether colours are wanted. */
  readonly hasColour: boolean;
  /** Whether notes are wanted. */
  readonly verbose: boolean;
  /** Whether the reports are held against each other as well. */
  readonly isTogether: boolean;
}

/** A finding as it is written down. */
export interface WordedFinding {
  /** Where it stands: an offset into the text. */
  readonly at: number;
  readonly words: string;
}

/** What there is to write of a file: plain data, to which findings can be added. */
export interface Worded {
  /** What is written of the file itself. */
  readonly head: string;
  readonly findings: readonly WordedFinding[];
  /** What is written behind the items of all files, where something was found in this one. */
  readonly after: string | null;
}

/** A way to write down what was found. Every method gives the text that goes to standard output. */
export interface Format {
  readonly begin: () => string;
  /** What there is to write of a file; this depends on nothing but the file. */
  readonly file: (checked: Checked) => Worded;
  /** The same item by item. */
  readonly items: (worded: Worded) => readonly string[];
  /** What stands before an item, by whether it is the first of all. */
  readonly before: (isFirst: boolean) => string;
  /** What to say on standard error of a run of which those for whom this is written take less than all. */
  readonly concern?: (tally: Tally) => string | null;
  readonly end: (tally: Tally, run: Ended) => string;
}

/** A run that has come to its end. */
export interface Ended {
  /** Its exit status. */
  readonly status: number;
  /** What is written behind the items of all files, of each in which something was found. */
  readonly after: readonly string[];
  readonly complaints: Complaints;
}
