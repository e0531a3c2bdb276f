import { formDue, formOf, newestForm } from '../form/forms.ts';
import { KNOWN_SECTIONS, sectionIn } from '../form/known-sections.ts';
import { isShown } from '../syntax/content.ts';
import { parse } from '../syntax/parse.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { Carried } from '../text/carried.ts';
import { lineAt } from '../text/line-table.ts';
import { type Memo, newMemo } from '../text/memo.ts';
import { cellEdited } from './cell-edit.ts';
import { formUsed } from './form-used.ts';
import { findHeadings, movedHeadings } from './headings.ts';
import { pageNumbers } from './page-numbers.ts';
import { paragraphsOf } from './paragraphs.ts';
import { putTogether, sectionsOf } from './put-together.ts';
import { quietlyEdited } from './quiet-edit.ts';
import { extentsOf, readTables } from './read-tables.ts';
import { type Region, movedRegions, regionsOf } from './regions.ts';
import type { Heading, Report, Title } from './report.ts';
import { type Residue, findResidues, movedResidues } from './residue.ts';
import { isSentence } from './sentence-line.ts';
import type { TableReading } from './table.ts';
import { findTitle } from './title.ts';
import { wrappingOf } from './wrapping.ts';

/** Without a title, a text is a report only with this many of the six headings. */
const FEWEST_HEADINGS = 3;

/**
 * Reads a text as a report: headings, title, form, tables, residue and prose, every one with its place in the text.
 * Never throws; what the text does not determine stays undetermined.
 * @param previous a text that was read before: what is the same in this one is not read again
 * @param shared what is known of words and lines that other texts may hold too
 */
export function readReport(text: string, previous: Report | null = null, shared: Memo | null = null): Report {
  const syntax = parse(text, previous?.syntax, shared);
  const edited = previous && (quietlyEdited(syntax, previous) ?? cellEdited(syntax, previous));
  return edited ?? readAll(syntax, previous, shared);
}

function readAll(syntax: Syntax, previous: Report | null, shared: Memo | null): Report {
  const found = findHeadings(syntax);
  const residues = findResidues(
    syntax,
    (line) => isTableRule(syntax, line),
    (line) => (found[0]?.line ?? Infinity) < line && line < (found.at(-1)?.line ?? 0),
  );
  const residueLines = new Set(residues.map((residue) => residue.line));
  const title = findTitle(syntax, found[0]?.line ?? syntax.lines.length, (line) => residueLines.has(line));
  const { agency = null, year = null } = title ?? {};
  const sections = sectionsOf(syntax, found, KNOWN_SECTIONS);
  const apart = new Set([
    ...residueLines,
    ...pageNumbers(syntax),
    ...found.flatMap(({ line, lastLine }) => [line, lastLine]),
  ]);
  const memo = previous?.pieces.memo ?? shared ?? newMemo();
  const before =
    previous && syntax.move
      ? { tables: previous.pieces.tables, regions: previous.pieces.regions.value, move: syntax.move }
      : null;
  const regions = regionsOf(
    syntax,
    sections,
    (line) => apart.has(line.index) || isSentence(line.content),
    before,
    memo,
  );
  const due = year === null ? null : formDue(year);
  const form = formUsed(regions, due);
  const readBy = form ? formOf(form) : (due ?? newestForm());
  const headings = found.map((heading) => ({ ...heading, section: sectionIn(readBy.sections, heading.section.id) }));
  const tables = readTables(syntax, readBy, sections, regions, before, memo);
  const extents = extentsOf(tables);
  const lines = proseLines(syntax, title, extents, apart);
  const wrapping = wrappingOf(lines.map(({ content }) => content));
  const hasTable = tables.sources.some(({ found }) => found !== null);
  return putTogether({
    syntax,
    recognised: (title !== null && (headings.length > 0 || hasTable)) || headings.length >= FEWEST_HEADINGS,
    title,
    form,
    readBy,
    paragraphs: paragraphs(syntax, lines, wrapping.fullWidth, headings, extents),
    pieces: {
      outline: {},
      headings: new Carried<readonly Heading[]>(headings, movedHeadings),
      residues: new Carried<readonly Residue[]>(residues, movedResidues),
      regions: new Carried<readonly Region[]>(regions, movedRegions),
      ...{ tables, memo, wrapping },
      reporter: memo(reporterOf)(JSON.stringify([agency, year])),
    },
  });
}

/** Whose report it is, out of its agency and its year: the same object where these are the same. */
function reporterOf(key: string): Report['pieces']['reporter'] {
  const [agency, year] = JSON.parse(key) as [string | null, number | null];
  return { agency, year, notes: [] };
}

/** Whether a line of dashes divides the header of a Markdown table from its rows: bars above, in it and below. */
function isTableRule({ lines, plain }: Syntax, line: number): boolean {
  return [line - 1, line, line + 1].every((index) => {
    const { start = 0, end = 0 } = lines[index] ?? {};
    return plain.slice(start, end).includes('|');
  });
}

/** The lines that are prose and show something. */
function proseLines(
  { lines }: Syntax,
  title: Title | null,
  extents: readonly TableReading['lines'][],
  apart: ReadonlySet<number>,
): CellLine[] {
  const titleLines = new Set(title?.parts.map((part) => lineAt(lines, part.start).index));
  const isProse = (index: number): boolean =>
    !apart.has(index) && !titleLines.has(index) && !extents.some(({ first, last }) => first <= index && index <= last);
  return lines.filter(({ index, content }) => isProse(index) && isShown(content));
}

function paragraphs(
  syntax: Syntax,
  lines: readonly CellLine[],
  width: number,
  headings: readonly Heading[],
  extents: readonly TableReading['lines'][],
): Report['paragraphs'] {
  const breaks = [...headings.map((heading) => heading.line), ...extents.map((extent) => extent.first)].sort(
    (a, b) => a - b,
  );
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
  return paragraphsOf(syntax, lines, width, isBreak, sectionAt);
}
