import type { RuleName } from '../messages/catalogue.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import type { Finding, Severity } from './finding.ts';
import type { RuleOptions } from './options.ts';

/** How a rule's findings are shown, or that they are not. */
export type Level = Severity | 'off';

/** The families of the catalogue of checks. */
export type Family =
  | 'arithmetic'
  | 'cross-table'
  | 'narrative'
  | 'structure'
  | 'form'
  | 'labels'
  | 'residue'
  | 'typography'
  | 'dates'
  | 'names'
  | 'tool';

/** How the host got the text from bytes, where it read them itself. */
export interface Decoding {
  /** Name of the encoding, such as `gb18030`. */
  readonly encoding: string;
  /** Offsets of the characters that stand for bytes which could not be decoded. */
  readonly undecodable: readonly number[];
  /** Where those bytes begin in the file, from 0, its byte order mark counted. */
  readonly byteOffsets: readonly number[];
}

/** What a rule looks at. */
export interface Context {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly decoding: Decoding | null;
  readonly options: RuleOptions;
}

/** What there is to know of a rule. */
export interface RuleData {
  readonly name: RuleName;
  readonly family: Family;
  /** P0 must have, P1 should have, P2 nice to have. */
  readonly priority: 'P0' | 'P1' | 'P2';
  /** The level unless settings say otherwise. */
  readonly severity: Level;
  /** Whether the tool offers a repair for at least some of its findings. */
  readonly fixable: boolean;
}

/** A check of reports: data about it, and one pure function. */
export interface Rule extends RuleData {
  /** Whether it also speaks of a text that is not recognised as a report. */
  readonly anyText?: true;
  /** Whether it speaks of reports of years before the first form, though its family holds them against the form. */
  readonly anyYear?: true;
  /** Whether nothing else is said where it speaks. */
  readonly alone?: true;
  readonly check: (context: Context) => Iterable<Finding>;
}
