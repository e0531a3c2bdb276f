import type { Form } from '../form/form.ts';
import type { MessageKey, RuleName } from '../messages/catalogue.ts';
import type { Prose } from '../report/paragraphs.ts';
import type { TableBlock } from '../report/read-tables.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import type { Written } from '../text/written.ts';
import type { BlockFinding, Finding, Severity } from './finding.ts';
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
  | 'across'
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

/** What holds for the rules of every kind. */
interface Scope extends RuleData {
  /** Whether it also speaks of a text that is not recognised as a report. */
  readonly anyText?: true;
  /** Whether it speaks of reports of years before the first form, though its family holds them against the form. */
  readonly anyYear?: true;
}

/** How the findings of a text become one. */
export interface Habit {
  /** The message of the one: it says what the first of them does, and `count`. */
  readonly as: MessageKey;
  /** So many findings may stand apart. */
  readonly above: number;
}

/** What the rules of lines and paragraphs find, which may be no more than a habit of the writer. */
interface Habitual extends Scope {
  /** Where the findings of a text are one, which marks the first place and counts them. */
  readonly habit?: Habit;
}

/** A rule of lines sees one line; spans count from its beginning. */
export interface LineRule extends Habitual {
  readonly kind: 'line';
  /** `all`: whole lines, but for residue; `written`: what lines outside the tables show: of the title, headings, prose. */
  readonly lines: 'all' | 'written';
  readonly check: (line: Written) => Iterable<BlockFinding>;
}

/** Whose report it is, by which form it is read, and what the settings say. */
export interface About {
  readonly reporter: Report['reporter'];
  readonly readBy: Form;
  readonly options: RuleOptions;
}

/** A rule of paragraphs sees one paragraph; spans count from its first character. */
export interface ParagraphRule extends Habitual {
  readonly kind: 'paragraph';
  readonly check: (prose: Prose, about: About) => Iterable<BlockFinding>;
}

/** A table with its own figures and identities. */
export interface TableContext {
  readonly report: TableBlock;
  readonly judgement: Judgement<'block'>;
}

/** A rule of tables sees one table, as a report that holds nothing else; spans count from the beginning of its block. */
export interface TableRule extends Scope {
  readonly kind: 'table';
  readonly check: (context: TableContext) => Iterable<BlockFinding>;
}

/** What a rule of reports looks at. */
export interface Context {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly decoding: Decoding | null;
  readonly options: RuleOptions;
}

/** A rule of reports sees all of a report. */
export interface ReportRule extends Scope {
  readonly kind: 'report';
  /** Whether nothing else is said where it speaks. */
  readonly alone?: true;
  readonly check: (context: Context) => Iterable<Finding>;
}

/** A check of reports: data about it, and one pure function of what its kind receives. */
export type Rule = LineRule | ParagraphRule | TableRule | ReportRule;

/** How the findings of a rule become one, where they do. */
export function habitOf(rule: Rule): Habit | undefined {
  return rule.kind === 'line' || rule.kind === 'paragraph' ? rule.habit : undefined;
}

type Given<Kind extends Rule> = Omit<Kind, 'kind'>;

/** A rule that sees one line at a time. */
export function lineRule(rule: Given<LineRule>): LineRule {
  return { kind: 'line', ...rule };
}

/** A rule that sees one paragraph at a time, and whose report it is. */
export function paragraphRule(rule: Given<ParagraphRule>): ParagraphRule {
  return { kind: 'paragraph', ...rule };
}

/** A rule that sees one table at a time. */
export function tableRule(rule: Given<TableRule>): TableRule {
  return { kind: 'table', ...rule };
}

/** A rule that sees all of a report. */
export function reportRule(rule: Given<ReportRule>): ReportRule {
  return { kind: 'report', ...rule };
}
