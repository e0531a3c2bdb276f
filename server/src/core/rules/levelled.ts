import type { Origin } from '../text/span.ts';
import type { Diagnostic, Levels } from './analysis.ts';
import type { Finding } from './finding.ts';
import { levelOf } from './in-force.ts';
import type { RuleData } from './rule.ts';

/** The findings at the level at which a rule is shown; a level that is asked for outdoes the rule's own. */
export function levelled<From extends Origin>(
  rule: RuleData,
  levels: Levels,
  found: Iterable<Finding<From>>,
): Diagnostic<From>[] {
  const diagnostics: Diagnostic<From>[] = [];
  const level = levelOf(rule, levels);
  if (level === 'off') return diagnostics;
  const asked = levels[rule.name] !== undefined;
  for (const each of found) diagnostics.push({ ...each, severity: asked ? level : (each.severity ?? level) });
  return diagnostics;
}
