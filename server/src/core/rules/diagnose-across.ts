import type { Collection, Filed } from '../across/collection.ts';
import { ACROSS } from './across/index.ts';
import type { Diagnostic, Levels } from './analysis.ts';
import { levelled } from './levelled.ts';

/** Lets every rule of collections look at one of the reports; in the order of its text. */
export function diagnoseAcross(own: Filed, collection: Collection, levels: Levels = {}): Diagnostic[] {
  const found = ACROSS.flatMap((rule) => levelled(rule, levels, rule.check(own, collection)));
  return found.sort((a, b) => a.span.start - b.span.start);
}
