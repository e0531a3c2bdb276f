import type { RuleName } from '../messages/catalogue.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import type { Line } from '../text/line-table.ts';
import type { Origin } from '../text/span.ts';
import type { Acceptance } from './acceptance.ts';
import type { Finding, Severity } from './finding.ts';
import type { RuleOptions } from './options.ts';
import type { Decoding, Level } from './rule.ts';

/** Levels of rules that differ from the rules' own. */
export type Levels = Readonly<Partial<Record<RuleName, Level>>>;

/** What a host may ask for. */
export interface Settings {
  readonly levels?: Levels;
  /** Each member that is left out is as it is by default. */
  readonly options?: Partial<RuleOptions>;
  /** Findings of this text that are accepted. */
  readonly accepted?: readonly Acceptance[];
}

/** A finding with the level at which it is shown. */
export interface Diagnostic<From extends Origin = 'text'> extends Finding<From> {
  readonly severity: Severity;
}

/** A text analysed: what it is, what its figures come to, and what there is to say of it. */
export interface Analysis {
  readonly text: string;
  readonly settings: Settings;
  readonly decoding: Decoding | null;
  readonly report: Report;
  readonly judgement: Judgement;
  /** In the order of the text; those that are accepted stand apart. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  /** Acceptances that no finding answers to, though their rule looked. */
  readonly unused: readonly Acceptance[];
}

/** A settings file, and what there is to say of it. */
export interface ConfigAnalysis {
  readonly text: string;
  readonly lines: readonly Line[];
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}
