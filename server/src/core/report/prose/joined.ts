import type { BlockSpan } from '../../text/span.ts';
import { type Paragraph, spanIn } from '../paragraphs.ts';
import { opensList } from './openings.ts';

/** Paragraphs that say one sentence: its parts stand on lines of their own, or the lines are cut where they are short. */
export interface Joined {
  /** What they say, in comparison form: items end with a semicolon. */
  readonly plain: string;
  /** Where each of them begins in it. */
  readonly starts: readonly number[];
}

/** A stretch of joined paragraphs: in which of them, counted from the first, and where there. */
export interface PlaceInJoined {
  readonly index: number;
  readonly span: BlockSpan;
}

const MOST = 30;
const LONGEST = 3000;
const LONGEST_ITEM = 80;
/** How far before the end of a paragraph its list may open. */
const LONGEST_LEAD = 300;
const OPENS = /其中|包[括含]|分别|具体|分为|由|:$/;
const CLOSED = /[。;!?]$/;
const NUMBERED = /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]|[①-⑳]|[一二三四五六七八九十]是)/;
const COUNTED = /\d ?[^\d\s,;:。、]/;

/** The paragraphs from index `at` on that say one sentence with a list in it; null where the one there stands alone. */
export function joinedAt(paragraphs: readonly Paragraph[], at: number): Joined | null {
  const { plain: first, section } = paragraphs[at]!;
  if (CLOSED.test(first) || !opensAtEnd(first.slice(-LONGEST_LEAD))) return null;
  const isList = first.endsWith(':');
  let plain = first;
  const starts = [0];
  for (let next = at + 1; next < paragraphs.length && starts.length < MOST; next++) {
    const { plain: line, section: other } = paragraphs[next]!;
    const belongs = isList ? line.length <= LONGEST_ITEM && COUNTED.test(line) : !NUMBERED.test(line);
    if (other !== section || !belongs || plain.length + line.length > LONGEST) break;
    starts.push(plain.length);
    plain += isList ? asItem(line) : line;
    if (!isList && CLOSED.test(line)) break;
  }
  return starts.length > 1 ? { plain, starts } : null;
}

/** Whether a total stands in the last sentence, or in the one before its list, and words that open the list. */
function opensAtEnd(end: string): boolean {
  const last = end.slice(end.lastIndexOf('。') + 1);
  return OPENS.test(last) && (/\d/.test(last) || (opensList(last) && /\d/.test(end)));
}

/** An item ends with a semicolon, whatever is written there. */
function asItem(line: string): string {
  return /[。,、;]$/.test(line) ? `${line.slice(0, -1)};` : `${line};`;
}

/** Where a stretch of joined paragraphs stands, cut to the first line of the first of them. */
export function placeIn(
  { starts }: Joined,
  paragraphs: readonly Paragraph[],
  start: number,
  end: number,
): PlaceInJoined {
  const index = starts.findLastIndex((each) => each <= start);
  const from = starts[index]!;
  return { index, span: spanIn(paragraphs[index]!.prose, start - from, end - from) };
}
