import type { Collection, Filed } from '../across/collection.ts';
import type { Finding } from './finding.ts';
import type { RuleData } from './rule.ts';

/** A rule of collections sees one report beside the others that are given; it speaks of that one. */
export interface CollectionRule extends RuleData {
  readonly kind: 'collection';
  readonly check: (own: Filed, collection: Collection) => Iterable<Finding>;
}

/** A rule that holds a report against others. */
export function collectionRule(rule: Omit<CollectionRule, 'kind'>): CollectionRule {
  return { kind: 'collection', ...rule };
}
