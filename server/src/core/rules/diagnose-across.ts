import type { Collection, Filed } from '../across/collection.ts';
import { ACROSS, MEMBERS_RULES } from './across/index.ts';
import type { Diagnostic, Levels } from './analysis.ts';
import type { Asked } from './collection-rule.ts';
import { levelled } from './levelled.ts';

/**
 * Lets every rule of collections look at one of the reports; in the order of its text. Of a report for which settings
 * name another that counts nothing is said.
 */
export function diagnoseAcross(own: Filed, collection: Collection, levels: Levels = {}): Diagnostic[] {
  const chosen = collection.chosenFor(own);
  if (chosen && chosen.file !== own.file) return [];
  return inOrder(ACROSS.flatMap((rule) => levelled(rule, levels, rule.check(own, collection))));
}

/** What there is to say of the lists of members that the settings of a collection give, in the order of their file. */
export function diagnoseMembers(collection: Collection, asked: Asked, levels: Levels = {}): Diagnostic[] {
  return inOrder(MEMBERS_RULES.flatMap((rule) => levelled(rule, levels, rule.check(collection, asked))));
}

function inOrder(found: Diagnostic[]): Diagnostic[] {
  return found.sort((a, b) => a.span.start - b.span.start);
}
