import { type Closes, closesOf } from './brackets.ts';

/** How often a group may stand: once, at most once, at least once, as often as one likes; or anything but it. */
export type Times = 'once' | 'maybe' | 'some' | 'any' | 'not';

/** A part of a pattern. */
export type Part =
  | { readonly kind: 'character'; readonly character: string }
  /** One character of a name: any, or one of a list. */
  | { readonly kind: 'one'; readonly of: CharacterList | null }
  /** Any characters of a name, or none. */
  | { readonly kind: 'star' }
  | { readonly kind: 'group'; readonly times: Times; readonly alternatives: readonly Pattern[] };

/** What a path is like, part by part. */
export type Pattern = readonly Part[];

/** A list in brackets: stretches of characters, or everything beside them. */
export interface CharacterList {
  readonly isNegated: boolean;
  readonly stretches: readonly (readonly [from: string, to: string])[];
}

const GROUPS: Readonly<Record<string, Times>> = { '@': 'once', '?': 'maybe', '+': 'some', '*': 'any', '!': 'not' };
/** `{1..12}` stands for so many numbers at most. */
const MOST_NUMBERS = 1000;
const NUMBERS = /^(\d{1,9})\.\.(\d{1,9})$/;

/**
 * Reads a pattern: `*`, `?`, `[a-z]`, `{a,b}`, `{1..12}`, `**` for folders, `@(a|b)` and its kin; behind a backslash a
 * character is itself. Brackets that have no other end are characters, and so is `!` inside of `!(…)`: what is not not
 * to be there would take time by the cube of the path.
 */
export function parsePattern(pattern: string): Pattern {
  const characters = [...pattern];
  return partsOf({ characters, closes: closesOf(characters), isInNot: false }, 0, characters.length);
}

interface Source {
  readonly characters: readonly string[];
  readonly closes: Closes;
  readonly isInNot: boolean;
}

function partsOf(source: Source, from: number, to: number): Part[] {
  const { characters, closes } = source;
  const parts: Part[] = [];
  let at = from;
  while (at < to) {
    const character = characters[at]!;
    const times = source.isInNot && character === '!' ? undefined : GROUPS[character];
    const close = closes.get(at);
    const inner = times !== undefined && characters[at + 1] === '(' ? closes.get(at + 1) : undefined;
    if (character === '\\' && at + 1 < to) {
      parts.push(itself(characters[at + 1]!));
      at += 2;
    } else if (times !== undefined && inner !== undefined) {
      const within = times === 'not' ? { ...source, isInNot: true } : source;
      parts.push({ kind: 'group', times, alternatives: alternativesOf(within, at + 2, inner, '|') });
      at = inner + 1;
    } else if (character === '{' && close !== undefined) {
      parts.push(...bracesOf(source, at + 1, close));
      at = close + 1;
    } else if (character === '[' && close !== undefined) {
      parts.push({ kind: 'one', of: listOf(characters.slice(at + 1, close)) });
      at = close + 1;
    } else if (character === '*' && characters[at + 1] === '*') {
      const behind = endOfStars(characters, at, to);
      const isWhole = (at === from || characters[at - 1] === '/') && (behind === to || characters[behind] === '/');
      parts.push(...(isWhole ? [FOLDERS] : []), ...(isWhole && behind < to ? [] : [STAR]));
      at = isWhole ? behind + 1 : behind;
    } else {
      parts.push(character === '*' ? STAR : character === '?' ? { kind: 'one', of: null } : itself(character));
      at++;
    }
  }
  return parts;
}

const STAR: Part = { kind: 'star' };
/** Any number of folders, one in the other. */
const FOLDERS: Part = {
  kind: 'group',
  times: 'any',
  alternatives: [[{ kind: 'one', of: null }, STAR, itself('/')]],
};

function itself(character: string): Part {
  return { kind: 'character', character };
}

function endOfStars(characters: readonly string[], at: number, to: number): number {
  let end = at;
  while (end < to && characters[end] === '*') end++;
  // The last one may begin a group.
  return characters[end] === '(' && end - at > 1 ? end - 1 : end;
}

/** What stands in braces: alternatives, numbers, or, where there is but one, itself, braces included. */
function bracesOf(source: Source, from: number, to: number): Part[] {
  const content = source.characters.slice(from, to).join('');
  const [, first, last] = NUMBERS.exec(content) ?? [];
  const numbers = first !== undefined && last !== undefined ? numbersOf(first, last) : null;
  const alternatives = numbers ?? alternativesOf(source, from, to, ',');
  if (alternatives.length > 1) return [{ kind: 'group', times: 'once', alternatives }];
  return [itself('{'), ...alternatives.flat(), itself('}')];
}

function numbersOf(first: string, last: string): Pattern[] | null {
  const [low, high] = [Number(first), Number(last)].sort((a, b) => a - b) as [number, number];
  if (high - low >= MOST_NUMBERS) return null;
  const width = first.startsWith('0') || last.startsWith('0') ? Math.max(first.length, last.length) : 0;
  return Array.from({ length: high - low + 1 }, (_, at) => [...String(low + at).padStart(width, '0')].map(itself));
}

/** What `divider` keeps apart, outside of brackets. */
function alternativesOf(source: Source, from: number, to: number, divider: string): Pattern[] {
  const { characters, closes } = source;
  const alternatives: Pattern[] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    const character = characters[at];
    if (character === '\\') at++;
    else if (character === divider) {
      alternatives.push(partsOf(source, begin, at));
      begin = at + 1;
    } else at = closes.get(at) ?? at;
  }
  return [...alternatives, partsOf(source, begin, to)];
}

function listOf(content: readonly string[]): CharacterList {
  const isNegated = content[0] === '!' || content[0] === '^';
  const stretches: [string, string][] = [];
  for (let at = isNegated ? 1 : 0; at < content.length; at++) {
    if (content[at] === '\\' && at + 1 < content.length) at++;
    const from = content[at]!;
    const isStretch = content[at + 1] === '-' && at + 2 < content.length;
    stretches.push([from, isStretch ? content[at + 2]! : from]);
    if (isStretch) at += 2;
  }
  return { isNegated, stretches };
}
