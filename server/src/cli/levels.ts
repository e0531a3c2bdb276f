import type { Levels } from '../core/analyze.ts';
import type { Severity } from '../core/rules/finding.ts';
import { RULES } from '../core/rules/registry.ts';
import type { Level } from '../core/rules/rule.ts';
import { nearest } from '../settings/nearest.ts';
import { type UsageError, usageError } from './usage.ts';

/** From the weightiest down. */
export const SEVERITIES: readonly [Severity, ...Severity[]] = ['error', 'warning', 'information', 'hint'];
const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

/**
 * Reads the values of --rule, each `NAME=LEVEL`; the last one of a rule counts.
 * @throws UsageError for a rule that there is not, or what is no level
 */
export function levelsFrom(values: readonly string[]): Levels {
  return Object.fromEntries(values.map(levelFrom));
}

function levelFrom(value: string): readonly [string, Level] {
  const [name = '', level, ...more] = value.split('=');
  if (level === undefined || more.length > 0) throw usageError('rule-level', { value });
  const rule = RULES.find((each) => each.name === name);
  if (!rule) throw unknownRule(name);
  const known = LEVELS.find((each) => each === level.toLowerCase());
  if (!known) throw usageError('value-wrong', { option: `--rule ${name}`, value: level, choices: LEVELS });
  return [rule.name, known];
}

/** What to say of a rule that there is not. */
export function unknownRule(name: string): UsageError {
  const near = nearest(
    name.toLowerCase(),
    RULES.map((rule) => rule.name),
  );
  return near.length > 0 ? usageError('unknown-rule/near', { name, near }) : usageError('unknown-rule', { name });
}
