import type { FixData, FixKey, RuleName } from '../messages/catalogue.ts';
import type { Datum } from '../messages/template.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import type { Judgement } from '../solve/judge.ts';
import type { Edit } from '../text/edit.ts';

/** A repair as data: its title, its edits, and whether it adds or removes no figure, name, date or words. */
export interface Fix {
  readonly title: FixKey;
  readonly data: Readonly<Record<string, Datum>>;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Whether it is the one change that makes everything hold. */
  readonly preferred: boolean;
}

/** A repair that `title` words. */
export function fix<Key extends FixKey>(title: Key, data: FixData<Key>, safe: boolean, edits: readonly Edit[]): Fix {
  return { title, data, safe, edits, preferred: false };
}

/** Works out the repairs of a rule's finding; none where it has none in that case. */
export type Repair = (finding: Finding, report: Report, judgement: Judgement) => Fix[];

/** Repairs by rule. A rule that is `fixable` has one. */
export type Repairs = Readonly<Partial<Record<RuleName, Repair>>>;
