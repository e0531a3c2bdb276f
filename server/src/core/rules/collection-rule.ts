import type { Collection, Filed } from '../across/collection.ts';
import type { CalendarDate } from '../report/dates/calendar.ts';
import type { Finding } from './finding.ts';
import type { Deadlines } from './options.ts';
import type { RuleData } from './rule.ts';

/** A rule of collections sees one report beside the others that are given; it speaks of that one. */
export interface CollectionRule extends RuleData {
  readonly kind: 'collection';
  readonly check: (own: Filed, collection: Collection) => Iterable<Finding>;
}

/** What a rule of lists of members looks at. */
export interface Asked {
  /** The year that is asked for beside those of which there is a report that adds others up. */
  readonly year: number | null;
  readonly today: CalendarDate;
  readonly deadlines: Deadlines;
}

/** A rule of lists of members sees the reports that are given, and the lists; its spans are places in the settings file. */
export interface MembersRule extends RuleData {
  readonly kind: 'members';
  readonly check: (collection: Collection, asked: Asked) => Iterable<Finding>;
}

/** A rule that holds a report against others. */
export function collectionRule(rule: Omit<CollectionRule, 'kind'>): CollectionRule {
  return { kind: 'collection', ...rule };
}

/** A rule that holds lists of members against the reports that there are. */
export function membersRule(rule: Omit<MembersRule, 'kind'>): MembersRule {
  return { kind: 'members', ...rule };
}
