import { bracketsIn, withoutBrackets } from './brackets.ts';
import { type Count, countsIn } from './counts.ts';
import type { Sentence } from './sentences.ts';

/** A sentence without what stands in brackets, or what stands in a pair of them. Offsets are those of its text. */
export interface Passage {
  /** Where it begins in its sentence. */
  readonly start: number;
  readonly text: string;
  readonly counts: readonly Count[];
  /** What stands before the brackets in the sentence; empty for the sentence itself. */
  readonly before: string;
}

/** A number in a passage with the words around it. */
export interface Entry {
  readonly count: Count;
  /** The words before it, back to the last mark (a pause excepted) or number; without the share of that number. */
  readonly label: string;
  /** Where they begin. */
  readonly start: number;
  /** The words behind it, up to the next mark or number. */
  readonly behind: string;
  /** The same up to the next semicolon, or the last mark before the next number. */
  readonly follows: string;
  /** Whether a semicolon stands between it and the number before. */
  readonly apart: boolean;
}

/** Longer stretches without a full stop, or with more numbers, are no sentences, and are not read. */
const LONGEST_SENTENCE = 2000;
const MOST_COUNTS = 60;
const LONGEST_LABEL = 80;
/** Words behind a number, up to the pause that ends them. */
const BEHIND_PAUSE = /^ *[^,;:、 ][^,;:、]*、/;
const SHARE = /^[,、 ]*(?:约?占(?:比|总数的?|总量的?|全部的?)?(?:为|约)? ?[\d.]+ ?%)?[、 ]*/;

/** The passages of a sentence: itself, then what stands in its brackets, outer before inner. */
export function passagesIn({ text }: Sentence): Passage[] {
  if (text.length > LONGEST_SENTENCE) return [];
  const pairs = bracketsIn(text);
  const bare = withoutBrackets(text, pairs);
  const whole = { start: 0, text: bare, counts: countsIn(bare), before: '' };
  const inner = pairs.map(({ open, close }) => {
    const content = withoutBrackets(text.slice(open + 1, close));
    return { start: open + 1, text: content, counts: countsIn(content), before: bare.slice(0, open) };
  });
  const passages = [whole, ...inner];
  return passages.some(({ counts }) => counts.length > MOST_COUNTS) ? [] : passages;
}

/** The numbers of a passage with the words around each. */
export function entriesOf({ text, counts }: Passage): Entry[] {
  return counts.map((count, index) => {
    const floor = counts[index - 1]?.tail ?? 0;
    const gap = text.slice(floor, count.start);
    const paused = index > 0 ? (BEHIND_PAUSE.exec(gap)?.[0].length ?? 0) : 0;
    const mark = Math.max(paused, ...[',', ';', ':'].map((each) => gap.lastIndexOf(each) + 1));
    const skipped = mark + (SHARE.exec(gap.slice(mark))?.[0].length ?? 0);
    const start = Math.max(floor + skipped, count.start - LONGEST_LABEL);
    const ceiling = counts[index + 1]?.start ?? text.length;
    const next = text.slice(count.tail, Math.min(ceiling, count.tail + LONGEST_LABEL));
    const behind = /^[^,;:、]*/.exec(next)?.[0] ?? '';
    const follows = (ceiling < text.length ? next.slice(0, next.lastIndexOf(',') + 1) : next).replace(/;.*|,$/, '');
    return {
      count,
      label: text.slice(start, count.start),
      start,
      behind: behind.trim(),
      follows: follows.trim(),
      apart: gap.includes(';'),
    };
  });
}
