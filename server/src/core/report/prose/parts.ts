import { type Decimal, compare } from '../../text/decimal.ts';
import type { Count } from './counts.ts';
import { COMPARISON, beginsAnew, dimensionOf, restates } from './part-words.ts';

/** The numbers behind a word such as `其中`, as far as they are parts. */
export interface Parts {
  /** Parts beyond doubt. */
  readonly parts: readonly Count[];
  /** Numbers of the same unit that may be further parts, or belong to something else. */
  readonly rest: readonly Count[];
  /** Whether the list goes on in a way that was not understood. */
  readonly open: boolean;
}

interface List {
  readonly text: string;
  /** Where the list begins in `text`. */
  readonly from: number;
  readonly counts: readonly Count[];
  /** The largest number that the total may be. */
  readonly ceiling: Decimal | null;
  /** Whether the list stands inside another one, whose parts follow behind a comma. */
  readonly nested: boolean;
}

/** The label of a part is a few words; more of them are a clause. */
const LONGEST_LABEL = 40;
const CONJUNCTION = /^ *(?:和|及|以及|与)/;

/** Takes the parts of a list one by one, up to the first number that may be something else. */
export function takeParts({ text, from, counts, ceiling, nested }: List): Parts {
  const parts: Count[] = [];
  const [head] = counts;
  const rest = (at: number): Count[] => counts.slice(at).filter((each) => each.unit === head?.unit);
  /** Whether the parts so far are divided by pauses alone: a comma then begins something else. */
  let paused = false;
  let dimension: number | null = null;
  let at = from;
  let first = '';
  for (const [index, count] of counts.entries()) {
    const gap = text.slice(at, count.start);
    at = count.tail;
    if (COMPARISON.test(gap)) continue;
    if (!count.exact) return { parts, rest: [], open: true };
    if (parts.length === 0) {
      if (gap.length > LONGEST_LABEL) return { parts, rest: [], open: true };
      first = labelBehind(text, count) + gap;
      dimension = dimensionOf(first);
      parts.push(count);
      continue;
    }
    const comma = gap.includes(',');
    if (count.unit !== head?.unit) return { parts, rest: rest(index), open: !comma || rest(index).length > 0 };
    if (restates(gap)) return { parts, rest: [], open: false };
    const own = labelIn(gap) + labelBehind(text, count);
    const next = dimensionOf(own);
    const turns = next !== null && dimension !== null && next !== dimension;
    const joined = comma || gap.includes('、') || CONJUNCTION.test(gap);
    const tooLarge = ceiling !== null && compare(count.value, ceiling) > 0;
    const astray = comma && (tooLarge || paused || nested);
    if (!joined || astray || turns || gap.length > LONGEST_LABEL || beginsAnew(gap, first)) {
      return { parts, rest: rest(index), open: true };
    }
    paused = !comma && (paused || parts.length === 1);
    dimension ??= next;
    parts.push(count);
  }
  return { parts, rest: [], open: false };
}

/** The words between the last mark in `gap` and the number behind it. */
function labelIn(gap: string): string {
  return gap.slice(Math.max(gap.lastIndexOf('、'), gap.lastIndexOf(',')) + 1);
}

/** The words behind a number, up to the next mark: `3条为政策类`. */
function labelBehind(text: string, { tail }: Count): string {
  return /^[^、,;()]*/.exec(text.slice(tail, tail + LONGEST_LABEL))?.[0] ?? '';
}
