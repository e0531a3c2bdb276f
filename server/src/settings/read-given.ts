import type { RuleName } from '../core/messages/catalogue.ts';
import type { Levels } from '../core/rules/analysis.ts';
import type { Deadlines, MonthDay, Words } from '../core/rules/options.ts';
import { RULES } from '../core/rules/registry.ts';
import type { Level } from '../core/rules/rule.ts';
import type { Complain, GivenSettings, SHARED_KEYS } from './given.ts';
import { itemsOf, knownMembers, membersOf, wordsOf } from './members.ts';
import { nearest } from './nearest.ts';
import { isInside } from './paths.ts';
import type { Member, Tree } from './tree.ts';

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads settings as far as they are sound; complains about the rest. */
export function readGiven<Place>(
  { rules, exclude, deadlines, words }: Partial<Record<(typeof SHARED_KEYS)[number], Member<Place>>>,
  complain: Complain<Place>,
): GivenSettings {
  return {
    ...(rules && { rules: readLevels(rules.value, complain) }),
    ...(exclude && { exclude: readPatterns(exclude.value, complain) }),
    ...(deadlines && { deadlines: readDeadlines(deadlines.value, complain) }),
    ...(words && { words: readWords(words.value, complain) }),
  };
}

/** The rule called `name`; null, with a complaint, where there is none. */
export function readRule<Place>(name: string, place: Place, complain: Complain<Place>): RuleName | null {
  const rule = RULES.find((each) => each.name === name);
  if (rule) return rule.name;
  const names = RULES.map((each) => each.name);
  complain(place, { kind: 'unknown-rule', name, near: nearest(name.toLowerCase(), names) });
  return null;
}

function readLevels<Place>(tree: Tree<Place>, complain: Complain<Place>): Levels {
  const levels: [RuleName, Level][] = [];
  for (const { key, keyPlace, value } of membersOf(tree, 'rules', complain)) {
    const rule = readRule(key, keyPlace, complain);
    const level = LEVELS.find((each) => value.kind === 'scalar' && each === value.value);
    if (rule && level) levels.push([rule, level]);
    else if (rule) complain(value.place, { kind: 'wrong-level', name: key, value: shown(value) });
  }
  return Object.fromEntries(levels);
}

function shown<Place>(tree: Tree<Place>): string {
  if (tree.kind !== 'scalar') return tree.kind === 'list' ? '[…]' : '{…}';
  return typeof tree.value === 'string' ? `“${tree.value.slice(0, 20)}”` : String(tree.value);
}

function readPatterns<Place>(tree: Tree<Place>, complain: Complain<Place>): string[] {
  return itemsOf(tree, 'exclude', complain).flatMap((item) => {
    const pattern = wordsOf(item, 'exclude', complain);
    if (pattern === null || isInside(pattern.replace(/^!?\/?/, ''))) return pattern ?? [];
    complain(item.place, { kind: 'path', key: 'exclude' });
    return [];
  });
}

function readDeadlines<Place>(tree: Tree<Place>, complain: Complain<Place>): Partial<Deadlines> {
  const { department, government } = knownMembers(tree, 'deadlines', ['department', 'government'], complain);
  const dates = [department, government].flatMap((member) => {
    const date = member && readDate(member, complain);
    return date ? [[member.key, date] as const] : [];
  });
  return Object.fromEntries(dates);
}

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function readDate<Place>({ key, value }: Member<Place>, complain: Complain<Place>): MonthDay | null {
  const written = value.kind === 'scalar' ? /^(\d{1,2})-(\d{1,2})$/.exec(String(value.value)) : null;
  const [month, day] = [Number(written?.[1] ?? 0), Number(written?.[2] ?? 0)];
  if (day >= 1 && day <= (LAST_DAYS[month - 1] ?? 0)) return { month, day };
  complain(value.place, { kind: 'date', key });
  return null;
}

function readWords<Place>(tree: Tree<Place>, complain: Complain<Place>): Partial<Words> {
  const { right, wrong } = knownMembers(tree, 'words', ['right', 'wrong'], complain);
  return {
    ...(right && {
      right: itemsOf(right.value, 'right', complain).flatMap((item) => wordsOf(item, 'right', complain) ?? []),
    }),
    ...(wrong && { wrong: readCorrections(wrong.value, complain) }),
  };
}

function readCorrections<Place>(tree: Tree<Place>, complain: Complain<Place>): Readonly<Record<string, string>> {
  const pairs = membersOf(tree, 'wrong', complain).flatMap(({ key, keyPlace, value }) => {
    const right = wordsOf(value, key, complain);
    if (key.trim() === '') complain(keyPlace, { kind: 'text', key: 'wrong' });
    return right === null || key.trim() === '' ? [] : [[key, right] as const];
  });
  return Object.fromEntries(pairs);
}
