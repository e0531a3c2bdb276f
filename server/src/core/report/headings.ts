import type { SectionForm } from '../form/form.ts';
import { KNOWN_SECTIONS } from '../form/known-sections.ts';
import type { CellLine, LineContent, Syntax } from '../syntax/syntax.ts';
import { isBlank } from '../text/characters.ts';
import { chineseOrdinal } from '../text/chinese-numeral.ts';
import { distance } from '../text/distance.ts';
import { noted } from '../text/notes.ts';
import { plain } from '../text/plain.ts';
import { covers, span } from '../text/span.ts';
import { headingContent, headingIn } from './heading-content.ts';
import { words } from './label-key.ts';
import type { Heading } from './report.ts';

/** A first-level number in any style in use; `（一）` is second level and never one. */
const NUMBER = /^(?:第?[一二三四五六七八九十]{1,2}(?:部分)?[、.,:\s]|[1-9][、.,]|[1-9](?=\s))[\s]*/;
/** A line that ends like this is an entry of a table of contents. */
const CONTENTS_ENTRY = /(?:[.…·]{3}|\s\s)\s{0,20}\d{1,3}$/;
/** A title may differ from its wording by one character in this many. */
const TOLERANCE = 6;
/** A title has at most this many characters more than the longest wording, number and spaces included. */
const LONGEST = 48;

/** Fewer headings with nothing between are no table of contents. */
const FEWEST_ENTRIES = 3;

const KEYS = KNOWN_SECTIONS.map((section) => ({
  section,
  strict: [section.title, ...section.otherTitles].map((title) => words(plain(title))),
  loose: section.looseTitles.map((title) => words(plain(title))),
}));

/**
 * The first-level headings of a text, recognised by their words on a line of their own (or on two), whatever number
 * they carry. Entries of a table of contents are left out.
 */
export function findHeadings(syntax: Syntax): Heading[] {
  const found: Heading[] = [];
  const { lines } = syntax;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const heading = headingAt(line, lines[index + 1]);
    if (!heading) continue;
    found.push(heading);
    index = heading.lastLine;
  }
  return withoutContents(syntax, found);
}

/** What a line says that is a heading, or the first line of one. */
interface Said {
  readonly number: string;
  readonly key: string;
  /** The section that it names on its own. */
  readonly section: SectionForm | null;
}

/** Null where the line is no heading, whatever line follows. */
const saidIn = noted((content: LineContent): Said | null => {
  const heading = headingIn(content);
  const shown = content.plain.slice(heading.start, heading.end);
  if (shown === '' || shown.length > LONGEST || CONTENTS_ENTRY.test(shown)) return null;
  if (content.cells.length > 2 && !content.cells.some((cell) => covers(cell, heading))) return null;
  const number = NUMBER.exec(shown)?.[0] ?? '';
  const key = words(shown.slice(number.length));
  const section = sectionNamed(key, number);
  return section || startsTitle(key) ? { number, key, section } : null;
});

function headingAt(line: CellLine, next: CellLine | undefined): Heading | null {
  const said = saidIn(line.content);
  if (!said) return null;
  const { number, key } = said;
  const found = (section: SectionForm | null, lastLine: number): Heading | null => {
    const content = headingContent(line);
    const numbered = span(content.start, content.start + number.length);
    return section && { section, span: content, line: line.index, lastLine, number: numbered };
  };
  if (said.section || !next) return found(said.section, line.index);
  const rest = next.content.plain;
  if (rest.trim() === '' || rest.length > LONGEST) return null;
  return found(sectionNamed(key + words(rest), number), next.index);
}

/** Whether a title in full may begin with `key`: a wrapped title is looked for only then. */
function startsTitle(key: string): boolean {
  return key.length >= 6 && KEYS.some(({ strict }) => strict.some((title) => title.startsWith(key)));
}

function sectionNamed(key: string, number: string): SectionForm | null {
  const exact = KEYS.find(({ strict }) => strict.includes(key));
  if (exact) return exact.section;
  if (number === '') return null;
  const loose = KEYS.find(({ section, loose }) => loose.includes(key) && isOrdinal(number, section));
  if (loose) return loose.section;
  if (!/^[一二三四五六七八九十]/.test(number)) return null;
  return KEYS.find(({ strict }) => strict.some((title) => isNear(key, title)))?.section ?? null;
}

function isOrdinal(number: string, section: SectionForm): boolean {
  return number.startsWith(chineseOrdinal(section.number));
}

function isNear(key: string, title: string): boolean {
  const limit = Math.floor(title.length / TOLERANCE);
  return limit > 0 && distance(key, title, limit) <= limit;
}

/**
 * A table of contents names sections line by line: three or more headings with nothing between them. It is one only
 * where its sections come again further down.
 */
function withoutContents(syntax: Syntax, headings: readonly Heading[]): Heading[] {
  const later = new Set<string>();
  const repeated = headings.map(() => false);
  for (let at = headings.length - 1; at >= 0; at--) {
    const id = headings[at]!.section.id;
    repeated[at] = later.has(id);
    later.add(id);
  }
  const kept: Heading[] = [];
  for (let from = 0; from < headings.length;) {
    const to = endOfRun(syntax, headings, from);
    const contents = to - from >= FEWEST_ENTRIES && repeated.slice(from, to).every(Boolean);
    if (!contents) kept.push(...headings.slice(from, to));
    from = to;
  }
  return kept;
}

/** Where the run of headings that begins at `from` ends: at text between, or where a section comes again. */
function endOfRun(syntax: Syntax, headings: readonly Heading[], from: number): number {
  const seen = new Set([headings[from]!.section.id]);
  let to = from + 1;
  for (; to < headings.length; to++) {
    const next = headings[to]!;
    if (seen.has(next.section.id) || !isAdjacent(syntax, headings[to - 1]!, next)) break;
    seen.add(next.section.id);
  }
  return to;
}

function isAdjacent(syntax: Syntax, one: Heading, next: Heading): boolean {
  const between = syntax.lines.slice(one.lastLine + 1, next.line);
  return between.length <= 3 && between.every(({ content: { plain } }) => isBlank(plain));
}
