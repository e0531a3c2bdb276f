import type { SectionId } from '../form/form.ts';
import { contentOf } from '../syntax/content.ts';
import type { CellLine, LineContent, Syntax } from '../syntax/syntax.ts';
import { copied } from '../text/copied.ts';
import { type Noted, keptFor } from '../text/notes.ts';
import { type AnySpan, type BlockSpan, type Origin, type Span, moved, span } from '../text/span.ts';
import { goesOn, shownText } from './continuation.ts';

/** What a paragraph says, wherever it stands: offsets and spans count from its first character. */
export interface Prose extends Noted {
  /** The section that it stands in; null before the first heading. */
  readonly section: SectionId | null;
  /** The trimmed content of each of its lines. */
  readonly parts: readonly BlockSpan[];
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
export interface Paragraph extends Omit<Prose, 'parts' | 'text' | 'lines' | 'notes'> {
  /** The trimmed content of each of its lines. */
  readonly parts: readonly Span[];
  /** The same as offsets into the text: where it stands there. */
  readonly start: number;
  readonly prose: Prose;
}

/**
 * Gathers prose into paragraphs.
 * @param lines the lines of prose that show something, in order; a table or a heading between ends a paragraph
 * @param fullWidth as `fullWidth` has it for these lines
 * @param sectionAt the section of a line
 */
export function paragraphsOf(
  { text }: Syntax,
  lines: readonly CellLine[],
  fullWidth: number,
  isBreak: (from: number, to: number) => boolean,
  sectionAt: (line: number) => SectionId | null,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: CellLine[] = [];
  const close = (): void => {
    const [first] = open;
    if (first) paragraphs.push(paragraphOf(text, open, sectionAt(first.index)));
  };
  for (const line of lines) {
    const before = open.at(-1);
    const isOpen =
      before !== undefined && goesOn(before.content, line.content, fullWidth) && !isBreak(before.index, line.index);
    if (isOpen) open.push(line);
    else {
      close();
      open = [line];
    }
  }
  close();
  return paragraphs;
}

/** The paragraph that these lines make. It is the same prose as before where the same lines stand in the same way. */
function paragraphOf(text: string, lines: readonly CellLine[], section: SectionId | null): Paragraph {
  const [first] = lines;
  const parts = lines.map(contentOf);
  const start = parts[0]!.start;
  const written = writtenIn(text, lines, start, parts.at(-1)!.end);
  const key: unknown[] = [section, written];
  for (const { content } of lines) key.push(content);
  return new PlacedParagraph(
    lastProse(first!.content, key, () => proseOf(lines, parts, start, written, section)),
    start,
  );
}

/** A paragraph is known by its first line. */
const lastProse = keptFor<Prose>();

/** What a paragraph says, at its place. Its parts are placed when somebody asks: most paragraphs are not asked. */
class PlacedParagraph implements Paragraph {
  readonly prose: Prose;
  readonly start: number;
  #parts: readonly Span[] | null = null;

  constructor(prose: Prose, start: number) {
    this.prose = prose;
    this.start = start;
  }

  get section(): SectionId | null {
    return this.prose.section;
  }

  get starts(): readonly number[] {
    return this.prose.starts;
  }

  get plain(): string {
    return this.prose.plain;
  }

  get parts(): readonly Span[] {
    return (this.#parts ??= this.prose.parts.map((part) => moved(part, this.start)));
  }
}

/** What stands between two offsets, the first and the last of what the lines show. */
function writtenIn(text: string, [only, ...others]: readonly CellLine[], start: number, end: number): string {
  if (only && others.length === 0) return only.content.text.slice(start - only.start, end - only.start);
  return copied(text.slice(start, end));
}

/** Index of the first of `paragraphs` that begins at `from` or behind it. */
export function firstFrom(paragraphs: readonly Paragraph[], from: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function proseOf(
  lines: readonly CellLine[],
  parts: readonly Span[],
  start: number,
  text: string,
  section: SectionId | null,
): Prose {
  const contents = lines.map(({ content }) => content);
  const shown = contents.map(shownText);
  const relative = parts.map((part): BlockSpan => span(part.start - start, part.end - start));
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

/** Where each of `parts` begins when they are joined. */
export function startsOf(parts: readonly AnySpan[]): number[] {
  let at = 0;
  return parts.map(({ start, end }) => (at += end - start) - (end - start));
}

/** Lines that are read as one; offsets count from where those of its parts do. */
interface Lines<From extends Origin> extends Pick<Prose, 'starts'> {
  readonly parts: readonly Span<From>[];
}

/** The offset in the text of offset `at` in `paragraph.plain`. */
export function offsetIn(paragraph: Lines<Origin>, at: number): number {
  const index = partAt(paragraph, at);
  const { start, end } = paragraph.parts[index]!;
  return Math.min(start + at - paragraph.starts[index]!, end);
}

/** The span in the text of a stretch of `paragraph.plain`, cut to its first line where it runs over several. */
export function spanIn<From extends Origin>(paragraph: Lines<From>, start: number, end: number): Span<From> {
  const from = offsetIn(paragraph, start);
  return { start: from, end: Math.min(from + (end - start), paragraph.parts[partAt(paragraph, start)]!.end) };
}

/** Index of the line that offset `at` in the paragraph's comparison form belongs to. */
function partAt({ starts }: Pick<Prose, 'starts'>, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
