import type { RuleName } from '../messages/catalogue.ts';
import type { Finding } from './finding.ts';
import type { Context } from './rule.ts';
import { standOf } from './stand.ts';

/** A finding that an office has looked at and lets stand. */
export interface Acceptance {
  readonly rule: RuleName;
  /** What the finding stands on, as `standOf` has it. */
  readonly text: string;
}

/** Findings divided by whether they are accepted. */
export interface Divided<Found extends Finding> {
  readonly shown: readonly Found[];
  readonly accepted: readonly Found[];
  /** Acceptances, as given, that no finding answers to. */
  readonly unused: readonly Acceptance[];
}

/**
 * Divides `found` by `acceptances`, each of which covers whatever of its rule stands on its words.
 * @param ground null for findings between reports, which need no text
 */
export function divide<Found extends Finding>(
  found: readonly Found[],
  acceptances: readonly Acceptance[],
  ground: Pick<Context, 'report' | 'judgement'> | null,
): Divided<Found> {
  if (acceptances.length === 0) return { shown: found, accepted: [], unused: [] };
  const byKey = new Map<string, Acceptance[]>();
  const rules = new Set(acceptances.map(({ rule }) => rule));
  for (const each of acceptances) {
    const same = byKey.get(keyOf(each));
    if (same) same.push(each);
    else byKey.set(keyOf(each), [each]);
  }
  const used = new Set<Acceptance>();
  const shown: Found[] = [];
  const accepted: Found[] = [];
  for (const each of found) {
    const covering = rules.has(each.rule) ? byKey.get(keyOf({ rule: each.rule, text: standOf(each, ground) })) : null;
    if (!covering) shown.push(each);
    else accepted.push(each);
    for (const acceptance of covering ?? []) used.add(acceptance);
  }
  return { shown, accepted, unused: acceptances.filter((each) => !used.has(each)) };
}

/** The same for acceptances that cover the same. */
export function keyOf({ rule, text }: Acceptance): string {
  return `${rule} ${text}`;
}
