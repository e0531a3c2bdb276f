import type { SectionForm } from '../form/form.ts';
import { formDue, formOf, newestForm } from '../form/forms.ts';
import { KNOWN_SECTIONS, sectionIn } from '../form/known-sections.ts';
import { isShown } from '../syntax/content.ts';
import { parse } from '../syntax/parse.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { lineAt } from '../text/line-table.ts';
import { type Memo, newMemo } from '../text/memo.ts';
import { headingsOn } from './crowded-lines.ts';
import { formUsed } from './form-used.ts';
import { findHeadings } from './headings.ts';
import { yearOfPeriod } from './opening-year.ts';
import { isSchoolReport } from './other-report.ts';
import { pageNumbers } from './page-numbers.ts';
import { paragraphsOf } from './paragraphs.ts';
import { statementsOf } from './prose/statements.ts';
import { formByTables } from './table-forms.ts';
import { extentsOf, readTables, tablesIn } from './read-tables.ts';
import { regionsOf } from './regions.ts';
import type { Heading, Report, Section, Title } from './report.ts';
import { type Residue, findResidues } from './residue.ts';
import { isSentence } from './sentence-line.ts';
import type { Lines } from './table-lines.ts';
import { findTitle } from './title.ts';
import { fullWidth } from './wrapping.ts';

/** Without a title, a text is a report only with this many of the six headings. */
const FEWEST_HEADINGS = 3;
/** Where it has no heading, title and preamble are looked for in so many lines. */
const OPENING_LINES = 60;

/**
 * Reads a text as a report: headings, title, form, tables, residue and prose, every one with its place in the text.
 * Never throws; what the text does not determine stays undetermined.
 * @param previous a text that was read before: its blocks that are in this one, too, are not read again
 * @param shared what is known of words and lines that other texts may hold too
 */
export function readReport(text: string, previous: Report | null = null, shared: Memo | null = null): Report {
  const syntax = parse(text, previous?.syntax, shared);
  const memo = previous?.memo ?? shared ?? newMemo();
  const found = findHeadings(syntax);
  const residues = findResidues(
    syntax,
    (line) => isTableRule(syntax, line),
    (line) => (found[0]?.line ?? Infinity) < line && line < (found.at(-1)?.line ?? 0),
  );
  const residueLines = new Set(residues.map((residue) => residue.line));
  const title = findTitle(syntax, found[0]?.line ?? syntax.lines.length, (line) => residueLines.has(line));
  const opening = syntax.lines.slice(0, found[0]?.line ?? OPENING_LINES);
  const { agency = null } = title ?? {};
  const year = title ? (title.year ?? yearOfPeriod(opening)) : null;
  const isOther = isSchoolReport(title, opening);
  const known = sectionsOf(syntax, found, KNOWN_SECTIONS);
  const apart = new Set([
    ...residueLines,
    ...pageNumbers(syntax),
    ...found.flatMap(({ line, lastLine, isRunIn }) => (isRunIn ? [] : [line, lastLine])),
  ]);
  const runIn = new Set(found.flatMap(({ line, isRunIn }) => (isRunIn ? [line] : [])));
  const isApart = ({ index, content }: CellLine): boolean =>
    apart.has(index) || runIn.has(index) || isSentence(content);
  const regions = regionsOf(syntax, known, isApart, memo);
  const due = year === null ? null : formDue(year);
  const used = formUsed(regions, due);
  const readBy = formByTables(used ? formOf(used) : (due ?? newestForm()), due, known, regions);
  const form = used && readBy.id;
  const headings = found.map((heading) => ({ ...heading, section: sectionIn(readBy.sections, heading.section.id) }));
  const sections = sectionsOf(syntax, headings, readBy.sections);
  const blocks = readTables(syntax, readBy, known, regions, memo);
  const extents = extentsOf(blocks);
  const lines = proseLines(syntax, title, extents, apart);
  const paragraphs = paragraphsIn(syntax, lines, { headings, extents, title, residues });
  const reporter = memo(reporterOf)(JSON.stringify([agency, year]));
  let [tables, statements]: [Report['tables'] | null, Report['statements'] | null] = [null, null];
  return {
    ...{ syntax, title, agency, year, reporter, form, readBy, headings, sections, residues, paragraphs, blocks, memo },
    recognised: !isOther && (isRecognised(title, headings, extents) || isCrowded(syntax)),
    isOther,
    // What few ask for is worked out when they ask.
    get tables() {
      return (tables ??= tablesIn(blocks));
    },
    get statements() {
      return (statements ??= statementsOf(paragraphs, reporter));
    },
    notes: [],
  };
}

/** Whether a title names the report and something of it is there, or headings enough that only such a report has. */
function isRecognised(title: Title | null, headings: readonly Heading[], extents: readonly Lines[]): boolean {
  if (title && (headings.length > 0 || extents.length > 0)) return true;
  return headings.filter(({ isSure }) => isSure).length >= FEWEST_HEADINGS;
}

/** Whether a line holds the headings of several sections: the report is there, without its line ends. */
function isCrowded({ lines }: Syntax): boolean {
  return lines.some(({ content }) => headingsOn(content) > 0);
}

/** Whose report it is, out of its agency and its year: the same object where these are the same. */
function reporterOf(key: string): Report['reporter'] {
  const [agency, year] = JSON.parse(key) as [string | null, number | null];
  return { agency, year, notes: [] };
}

/** The sections of a form with the lines that the first heading of each opens. */
function sectionsOf(syntax: Syntax, headings: readonly Heading[], forms: readonly SectionForm[]): Section[] {
  return forms.map((form) => {
    const at = headings.findIndex((heading) => heading.section.id === form.id);
    const heading = headings[at];
    if (!heading) return { form, heading: null, body: null };
    const from = heading.isRunIn ? heading.line : heading.lastLine + 1;
    return { form, heading, body: { from, to: headings[at + 1]?.line ?? syntax.lines.length } };
  });
}

/** Whether a line of dashes divides the header of a Markdown table from its rows: bars above, in it and below. */
function isTableRule({ lines }: Syntax, line: number): boolean {
  return [line - 1, line, line + 1].every((index) => lines[index]?.content.plain.includes('|'));
}

/** The lines that are prose and show something. */
function proseLines(
  { lines }: Syntax,
  title: Title | null,
  extents: readonly Lines[],
  apart: ReadonlySet<number>,
): CellLine[] {
  const titleLines = new Set(linesOfTitle(lines, title));
  const isProse = (index: number): boolean =>
    !apart.has(index) && !titleLines.has(index) && !extents.some(({ first, last }) => first <= index && index <= last);
  return lines.filter(({ index, content }) => isProse(index) && isShown(content));
}

/** The lines that name the report, wherever they do. */
function linesOfTitle(lines: Syntax['lines'], title: Title | null): number[] {
  return [...(title?.parts ?? []), ...(title?.others ?? [])].map(({ start }) => lineAt(lines, start).index);
}

/** What paragraphs do not run over: headings, tables, the title, a web page's lines. Page numbers they do. */
interface Between {
  readonly headings: readonly Heading[];
  readonly extents: readonly Lines[];
  readonly title: Title | null;
  readonly residues: readonly Residue[];
}

/** The paragraphs that lines of prose make. */
function paragraphsIn(
  syntax: Syntax,
  lines: readonly CellLine[],
  { headings, extents, title, residues }: Between,
): Report['paragraphs'] {
  const breaks = [
    ...headings.map((heading) => heading.line),
    ...extents.map((extent) => extent.first),
    ...linesOfTitle(syntax.lines, title),
    ...residues.flatMap(({ kind, line }) => (kind === 'page' ? [] : [line])),
  ].sort((a, b) => a - b);
  let next = 0;
  const isBreak = (from: number, to: number): boolean => {
    while (next < breaks.length && (breaks[next] ?? 0) <= from) next++;
    return (breaks[next] ?? Infinity) < to;
  };
  let current = -1;
  const sectionAt = (line: number): Heading['section']['id'] | null => {
    while (current + 1 < headings.length && (headings[current + 1]?.line ?? Infinity) <= line) current++;
    return headings[current]?.section.id ?? null;
  };
  return paragraphsOf(syntax, lines, fullWidth(lines), isBreak, sectionAt);
}
