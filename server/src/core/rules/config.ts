import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { RuleData } from './rule.ts';

/** What is wrong with an entry of a settings file, which is then left out. */
export type Fault =
  | { readonly kind: 'syntax' }
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly known: readonly string[];
      readonly near: string | null;
    }
  | { readonly kind: 'unknown-rule'; readonly name: string; readonly near: readonly string[] }
  | { readonly kind: 'wrong-level'; readonly name: string; readonly value: string }
  /** The value of `key` is not an object, a list, words, a date, a year or a path as it should be. */
  | { readonly kind: 'object' | 'list' | 'text' | 'date' | 'year' | 'path'; readonly key: string }
  /** `key` is not the name of an agency with a year behind it. */
  | { readonly kind: 'name-year'; readonly key: string }
  /** What reports into `parent` is counted by `other` already. */
  | { readonly kind: 'overlap'; readonly name: string; readonly parent: string; readonly other: string }
  | { readonly kind: 'missing-key' | 'duplicate-key'; readonly key: string };

/** A fault at its place in a settings file. */
export interface ConfigFault {
  readonly span: Span;
  readonly fault: Fault;
}

/** The acceptances of one report, recorded in a settings file, that nothing in the report answers to. */
export interface UnusedAcceptances {
  /** The report as the settings file names it. */
  readonly file: string;
  /** Where each is recorded, in the order of the file; never empty. */
  readonly entries: readonly Span[];
  /** What to delete so that they are gone and the rest of the file is as it was. */
  readonly removals: readonly Span[];
}

/** What a rule about settings files looks at. */
export interface ConfigContext {
  readonly faults: readonly ConfigFault[];
  readonly unused: readonly UnusedAcceptances[];
}

/** A check of a settings file: data about it, and one pure function. Its spans are places in that file. */
export interface ConfigRule extends RuleData {
  readonly check: (config: ConfigContext) => Iterable<Finding>;
}
