import type { RuleName } from '../messages/catalogue.ts';
import type { Prose } from '../report/paragraphs.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import type { LineContent } from '../syntax/syntax.ts';
import type { Finding, Severity } from './finding.ts';
import type { RuleOptions } from './options.ts';
import type { Signs, Written } from '../text/signs.ts';

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
  /**
   * Whether what it says follows from the tables, the headings, the title and residue alone, and what is written in their lines:
   * then it need not look again when an edit leaves these alone.
   */
  readonly ofTables?: true;
  /**
   * All that a rule looks for in lines and paragraphs, where it goes by nothing else but the headings, the title and
   * where tables stand: it need not look again after an edit in lines and paragraphs in which there is nothing of that
   * to see, neither before nor behind, and which tell the same.
   */
  readonly looks?: () => Looks;
  readonly check: (context: Context) => Iterable<Finding>;
}

/** What may be seen in a part of a text: by its own words, and what a context adds to them. */
export interface Looks {
  /** In a line, whatever it is. */
  readonly lines?: readonly Sight<LineContent>[];
  /** In what a line of prose shows. */
  readonly written?: readonly Sight<Written>[];
  readonly prose?: readonly Sight<Prose>[];
  /** What a line or a paragraph tells that counts wherever it stands: only another answer is a change. */
  readonly factsOfLines?: readonly Fact<LineContent>[];
  readonly factsOfProse?: readonly Fact<Prose>[];
  /** Whether it also goes by what the tables say. */
  readonly tables?: true;
  /** Whether it goes by what the prose states in figures. */
  readonly statements?: true;
}

/** A question to a part of a text. */
export type Fact<Part> = (part: Part, context: Context) => string | number | boolean;

/** A way of looking that tells whether there is anything to see. */
export interface Sight<Part> {
  /** What there is wherever it sees anything. */
  readonly signs?: Signs;
  readonly sees: (part: Part, context: Context) => boolean;
}
