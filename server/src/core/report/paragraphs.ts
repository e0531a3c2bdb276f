import type { SectionId } from '../form/form.ts';
import { contentOf } from '../syntax/content.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { fullLines } from './wrapping.ts';

/** A paragraph of prose: one line, or several that a page break cut apart. */
export interface Paragraph {
  /** The section that it stands in; null before the first heading. */
  readonly section: SectionId | null;
  /** The trimmed content of each of its lines. */
  readonly parts: readonly Span[];
  /** Where each of them begins in `plain`. */
  readonly starts: readonly number[];
  /** Its lines joined, in comparison form. */
  readonly plain: string;
}

/** A line shorter than this may end where it likes: a heading, a signature, a list. */
const SHORTEST_CUT = 30;
/** A numbered line up to this length is a heading where no sentence ends in it. */
const LONGEST_HEADING = 60;
const OPEN_END = new RegExp(`[${HAN},、]$|[${HAN}]\\.$`);
const CLOSED_END = /[。;!?."')]$/;
const SENTENCE_END = /[。;!?]/;
const OPEN_START = new RegExp(`^[${HAN},、]`);
/** A line does not end between a number and its unit, or within a number that has one. */
const UNIT_START = /^\d{0,12}(?:\.\d+)? ?[件条个份次项篇年月日号人家部场期名宗起元万亿%]/;
const DIGIT_END = /\d$/;
const GAP = new RegExp(`[${HAN}] +(?=[${HAN}])`, 'g');
const FEWEST_GAPS = 3;
const NUMBERED =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.)]|第[一二三四五六七八九十]+[条章]|[一二三四五六七八九十]是)/;
const LABELLED = /^.{0,12}[::]/;

/**
 * Gathers prose into paragraphs.
 * @param lines indexes of the lines of prose that show something, in order; a table or a heading between ends a paragraph
 * @param sectionAt the section of a line
 */
export function paragraphsOf(
  syntax: Syntax,
  lines: readonly number[],
  isBreak: (from: number, to: number) => boolean,
  sectionAt: (line: number) => SectionId | null,
): Paragraph[] {
  const paragraphs: { section: SectionId | null; parts: Span[]; texts: string[]; starts: number[] }[] = [];
  const isFull = fullLines(
    syntax,
    lines.flatMap((index) => syntax.lines[index] ?? []),
  );
  let before: { index: number; shown: string } | null = null;
  for (const index of lines) {
    const line = syntax.lines[index];
    if (!line) continue;
    const part = contentOf(syntax, line);
    const shown = syntax.plain.slice(part.start, part.end);
    const open = paragraphs.at(-1);
    const isCutHere =
      before !== null && (isFull(before.index) ? isWrapped(before.shown, shown) : isCut(before.shown, shown));
    if (open && before && isCutHere && !isBreak(before.index, index)) {
      open.starts.push(open.starts.at(-1)! + open.texts.at(-1)!.length);
      open.parts.push(part);
      open.texts.push(shown);
    } else {
      paragraphs.push({ section: sectionAt(index), parts: [part], texts: [shown], starts: [0] });
    }
    before = { index, shown };
  }
  return paragraphs.map(({ texts, ...rest }) => ({ ...rest, plain: texts.join('') }));
}

/** Whether a paragraph goes on behind a line as wide as lines become: unless the next one begins something new. */
function isWrapped(line: string, next: string): boolean {
  if (isColumns(line) || isColumns(next)) return false;
  return CLOSED_END.test(line) ? !NUMBERED.test(next) && !LABELLED.test(next) : !isHeading(next);
}

/**
 * Whether a page break cut a sentence between these two lines (both trimmed, in comparison form). Not behind a heading,
 * and not before a short line without a mark at its end: that may be a heading or a signature.
 */
function isCut(line: string, next: string): boolean {
  return (
    line.length >= SHORTEST_CUT &&
    (OPEN_END.test(line) || (DIGIT_END.test(line) && UNIT_START.test(next))) &&
    !isHeading(line) &&
    !isColumns(line) &&
    (OPEN_START.test(next) || UNIT_START.test(next)) &&
    !NUMBERED.test(next) &&
    !LABELLED.test(next) &&
    (next.length >= SHORTEST_CUT || CLOSED_END.test(next))
  );
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && NUMBERED.test(line) && !SENTENCE_END.test(line);
}

/** A line of a table whose cells only spaces divide. */
function isColumns(line: string): boolean {
  return (line.match(GAP) ?? []).length >= FEWEST_GAPS;
}

/** Where each of `parts` begins when they are joined. */
export function startsOf(parts: readonly Span[]): number[] {
  let at = 0;
  return parts.map(({ start, end }) => (at += end - start) - (end - start));
}

/** The offset in the text of offset `at` in `paragraph.plain`. */
export function offsetIn(paragraph: Pick<Paragraph, 'parts' | 'starts'>, at: number): number {
  const index = partAt(paragraph, at);
  const { start, end } = paragraph.parts[index]!;
  return Math.min(start + at - paragraph.starts[index]!, end);
}

/** The span in the text of a stretch of `paragraph.plain`, cut to its first line where it runs over several. */
export function spanIn(paragraph: Paragraph, start: number, end: number): Span {
  const from = offsetIn(paragraph, start);
  return { start: from, end: Math.min(from + (end - start), paragraph.parts[partAt(paragraph, start)]!.end) };
}

/** Index of the line that offset `at` in the paragraph's comparison form belongs to. */
function partAt({ starts }: Pick<Paragraph, 'starts'>, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
