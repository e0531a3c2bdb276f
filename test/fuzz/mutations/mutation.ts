import type { Random } from '../random.ts';

/** A way in which a text can be damaged. */
export interface Mutation {
  readonly name: string;
  /**
   * Damages `text`, which may be empty.
   * @param other gives another text, to take pieces from
   */
  readonly apply: (text: string, random: Random, other: () => string) => string;
}

/** `text` with `insert` in place of the stretch from `start` to `end`. */
export function spliced(text: string, start: number, end: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(end);
}

/** A stretch of `text`, of `longest` characters at the most. */
export function stretch(text: string, random: Random, longest: number): readonly [start: number, end: number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.below(longest + 1))];
}

/** A match of `pattern` (global) in `text`; null where there is none. */
export function anyMatch(text: string, random: Random, pattern: RegExp): RegExpExecArray | null {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? null : random.pick(found);
}
