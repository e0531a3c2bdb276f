import type { RuleName } from '../messages/catalogue.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import type { Finding, Severity } from './finding.ts';
import type { Level } from './rule.ts';

/** Levels of rules that differ from the rules' own. */
export type Levels = Readonly<Partial<Record<RuleName, Level>>>;

/** What a host may ask for. */
export interface Settings {
  readonly levels?: Levels;
}

/** A finding with the level at which it is shown. */
export interface Diagnostic extends Finding {
  readonly severity: Severity;
}

/** A text analysed: what it is, what its figures come to, and what there is to say of it. */
export interface Analysis {
  readonly text: string;
  readonly report: Report;
  readonly judgement: Judgement;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}
