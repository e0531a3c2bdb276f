import type { SectionId } from '../form/form.ts';
import { contentOf, shownIn } from '../syntax/content.ts';
import type { CellLine, LineContent, Syntax } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import { copied } from '../text/copied.ts';
import { type Noted, noted } from '../text/notes.ts';
import { type Span, span } from '../text/span.ts';
import { fullLines } from './wrapping.ts';

/** What a paragraph says, wherever it stands: offsets and spans count from its first character. */
export interface Prose extends Noted {
  /** The section that it stands in; null before the first heading. */
  readonly section: SectionId | null;
  /** The trimmed content of each of its lines. */
  readonly parts: readonly Span[];
  /** Where each of them begins in `plain`. */
  readonly starts: readonly number[];
  /** Its lines joined, in comparison form. */
  readonly plain: string;
  /** What is written there, from its first character to its last, line ends included. */
  readonly text: string;
  /** The lines that it takes. */
  readonly lines: readonly LineContent[];
}

/** A paragraph of prose: one line, or several that a page break cut apart. */
export interface Paragraph extends Omit<Prose, 'text' | 'lines' | 'notes'> {
  /** The same as offsets into the text: where it stands there. */
  readonly start: number;
  readonly prose: Prose;
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
 * @param lines the lines of prose that show something, in order; a table or a heading between ends a paragraph
 * @param sectionAt the section of a line
 */
export function paragraphsOf(
  { text }: Syntax,
  lines: readonly CellLine[],
  isBreak: (from: number, to: number) => boolean,
  sectionAt: (line: number) => SectionId | null,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const isFull = fullLines(lines);
  let open: CellLine[] = [];
  const close = (): void => {
    const [first] = open;
    if (first) paragraphs.push(paragraphOf(text, open, sectionAt(first.index)));
  };
  for (const line of lines) {
    const before = open.at(-1);
    const goesOn =
      before !== undefined &&
      (isFull(before) ? isWrapped(before.content, line.content) : isCut(before.content, line.content)) &&
      !isBreak(before.index, line.index);
    if (goesOn) open.push(line);
    else {
      close();
      open = [line];
    }
  }
  close();
  return paragraphs;
}

/** The paragraph that these lines make. It is the same prose as before where an edit has left them alone. */
function paragraphOf(text: string, lines: readonly CellLine[], section: SectionId | null): Paragraph {
  const parts = lines.map(contentOf);
  const start = parts[0]?.start ?? 0;
  const written = writtenIn(text, lines, start, parts.at(-1)?.end ?? start);
  const last = lastProse(lines[0]!.content);
  const present = last.prose;
  const isSame =
    present?.section === section &&
    present.lines.length === lines.length &&
    present.text === written &&
    lines.every(({ content }, at) => content === present.lines[at]);
  const prose = isSame ? present : (last.prose = proseOf(lines, parts, start, written, section));
  const { starts, plain } = prose;
  return { section, parts, starts, plain, start, prose };
}

/** What stands between two offsets, the first and the last of what the lines show. */
function writtenIn(text: string, [only, ...others]: readonly CellLine[], start: number, end: number): string {
  if (only && others.length === 0) return only.content.text.slice(start - only.start, end - only.start);
  return copied(text.slice(start, end));
}

/** The paragraph that a line began when the text was last read: whether it is the same has to be seen. */
const lastProse = noted<LineContent, { prose: Prose | null }>(() => ({ prose: null }));

function proseOf(
  lines: readonly CellLine[],
  parts: readonly Span[],
  start: number,
  text: string,
  section: SectionId | null,
): Prose {
  const contents = lines.map(({ content }) => content);
  const shown = contents.map(shownText);
  const relative = parts.map((part) => span(part.start - start, part.end - start));
  return {
    section,
    parts: relative,
    starts: startsOf(relative),
    plain: shown.join(''),
    text,
    lines: contents,
    notes: [],
  };
}

const shownText = noted((content: LineContent): string => {
  const { start, end } = shownIn(content);
  return content.plain.slice(start, end);
});

/** How a line ends, how it begins, and what it is, as far as that tells whether a paragraph goes on. */
const formOf = noted((content: LineContent) => {
  const shown = shownText(content);
  return {
    isLong: shown.length >= SHORTEST_CUT,
    isColumns: isColumns(shown),
    isHeading: isHeading(shown),
    endsOpen: OPEN_END.test(shown),
    endsClosed: CLOSED_END.test(shown),
    endsInDigit: DIGIT_END.test(shown),
    beginsOpen: OPEN_START.test(shown),
    beginsWithUnit: UNIT_START.test(shown),
    isNumbered: NUMBERED.test(shown),
    isLabelled: LABELLED.test(shown),
  };
});

/** Whether a paragraph goes on behind a line as wide as lines become: unless the next one begins something new. */
function isWrapped(before: LineContent, behind: LineContent): boolean {
  const [line, next] = [formOf(before), formOf(behind)];
  if (line.isColumns || next.isColumns) return false;
  return line.endsClosed ? !next.isNumbered && !next.isLabelled : !next.isHeading;
}

/**
 * Whether a page break cut a sentence between these two lines (both trimmed, in comparison form). Not behind a heading,
 * and not before a short line without a mark at its end: that may be a heading or a signature.
 */
function isCut(before: LineContent, behind: LineContent): boolean {
  const [line, next] = [formOf(before), formOf(behind)];
  return (
    line.isLong &&
    (line.endsOpen || (line.endsInDigit && next.beginsWithUnit)) &&
    !line.isHeading &&
    !line.isColumns &&
    (next.beginsOpen || next.beginsWithUnit) &&
    !next.isNumbered &&
    !next.isLabelled &&
    (next.isLong || next.endsClosed)
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

/** Lines that are read as one; offsets count from where those of its parts do. */
type Lines = Pick<Prose, 'parts' | 'starts'>;

/** The offset in the text of offset `at` in `paragraph.plain`. */
export function offsetIn(paragraph: Lines, at: number): number {
  const index = partAt(paragraph, at);
  const { start, end } = paragraph.parts[index]!;
  return Math.min(start + at - paragraph.starts[index]!, end);
}

/** The span in the text of a stretch of `paragraph.plain`, cut to its first line where it runs over several. */
export function spanIn(paragraph: Lines, start: number, end: number): Span {
  const from = offsetIn(paragraph, start);
  return { start: from, end: Math.min(from + (end - start), paragraph.parts[partAt(paragraph, start)]!.end) };
}

/** Index of the line that offset `at` in the paragraph's comparison form belongs to. */
function partAt({ starts }: Pick<Lines, 'starts'>, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
