import { LANGUAGES, type Language, type RuleName } from '../core/messages/catalogue.ts';
import type { Levels } from '../core/rules/analysis.ts';
import { RULES } from '../core/rules/registry.ts';
import type { Level } from '../core/rules/rule.ts';
import { isRecord, recordOf } from './options.ts';

/** The settings that a client gives, as far as they are sound; absent where it gives none. */
export interface GivenSettings {
  readonly rules?: Levels;
  readonly language?: Language | 'auto';
}

/** A setting that cannot be used: its name and its value. */
export interface Fault {
  readonly name: string;
  readonly value: unknown;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads the section `gongkai` of a client's configuration. A member that is null or absent is not given. */
export function readSettings(section: unknown): { readonly given: GivenSettings; readonly faults: readonly Fault[] } {
  const { rules, language } = recordOf(section);
  const faults: Fault[] = [];
  const given: { rules?: Levels; language?: Language | 'auto' } = {};
  if (!isAbsent(section) && !isRecord(section)) faults.push({ name: 'gongkai', value: section });
  if (isRecord(rules)) given.rules = readLevels(rules, faults);
  else if (!isAbsent(rules)) faults.push({ name: 'gongkai.rules', value: rules });
  const known = [...LANGUAGES, 'auto' as const].find((each) => each === language);
  if (known) given.language = known;
  else if (!isAbsent(language)) faults.push({ name: 'gongkai.language', value: language });
  return { given, faults };
}

function readLevels(rules: Readonly<Record<string, unknown>>, faults: Fault[]): Levels {
  const levels: Partial<Record<RuleName, Level>> = {};
  for (const [name, value] of Object.entries(rules)) {
    const rule = RULES.find((each) => each.name === name);
    const level = LEVELS.find((each) => each === value);
    if (rule && level) levels[rule.name] = level;
    else faults.push({ name: `gongkai.rules.${name}`, value });
  }
  return levels;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
