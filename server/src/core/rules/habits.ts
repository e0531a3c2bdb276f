import type { RuleName } from '../messages/catalogue.ts';
import type { Diagnostic } from './analysis.ts';
import { REPORT_RULES } from './registry.ts';
import { type Habit, habitOf } from './rule.ts';

const HABITS: ReadonlyMap<RuleName, Habit> = new Map(
  REPORT_RULES.flatMap((rule) => {
    const habit = habitOf(rule);
    return habit ? [[rule.name, habit]] : [];
  }),
);

/** The findings with those of a habit joined to one, where they are too many to stand apart. @param found in order */
export function withHabitsJoined(found: readonly Diagnostic[]): Diagnostic[] {
  const byRule = new Map<RuleName, Diagnostic[]>();
  for (const each of found) {
    if (!HABITS.has(each.rule)) continue;
    const present = byRule.get(each.rule);
    if (present) present.push(each);
    else byRule.set(each.rule, [each]);
  }
  return found.flatMap((each) => {
    const habit = HABITS.get(each.rule);
    const all = byRule.get(each.rule);
    if (!habit || !all || all.length <= habit.above) return [each];
    return each === all[0] ? [joined(each, all, habit)] : [];
  });
}

function joined(first: Diagnostic, all: readonly Diagnostic[], { as: message }: Habit): Diagnostic {
  const data = { ...first.data, count: all.length };
  return { ...first, message, data, places: all.map(({ span }) => span), replacement: null, related: [] };
}
