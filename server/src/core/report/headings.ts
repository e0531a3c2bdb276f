import type { SectionForm } from '../form/form.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { span } from '../text/span.ts';
import { withoutContents } from './contents.ts';
import { headingContent } from './heading-content.ts';
import { type Said, saidIn, sectionNamed } from './heading-said.ts';
import { words } from './label-key.ts';
import type { Heading } from './report.ts';

/** The second line of a title has at most so many characters. */
const LONGEST_SECOND_LINE = 48;
/** A list goes on behind a line that ends like this. */
const GOES_ON = /(?:[、,;]|(?:情况|事项)(?:以?及|和|与))$/;

/** A heading that may be one: where no title says so, only if its section has none, and where it belongs. */
interface Candidate extends Heading {
  /** Whether it may be an item of a list that runs over lines, as preambles have it. */
  readonly isListed: boolean;
}

/**
 * The first-level headings of a text, recognised by their words on a line of their own (or on two), whatever number
 * they carry. Entries of a table of contents are left out, and lines of a preamble that lists the sections. A section
 * that no title names has the line for its heading that stands where it belongs and speaks of it in other words.
 */
export function findHeadings(syntax: Syntax): Heading[] {
  const found: Candidate[] = [];
  const { lines } = syntax;
  for (let index = 0; index < lines.length; index++) {
    const heading = headingAt(syntax, index);
    if (!heading) continue;
    found.push(heading);
    index = heading.lastLine;
  }
  const sure = found.filter((each) => each.isSure && !(each.isListed && isUnlisted(found, each)));
  const named = new Set(sure.map(({ section }) => section.id));
  const bare = sure.filter(({ number }) => number.end === number.start).length * 2 > sure.length;
  const guessed = found.filter(
    ({ isSure, section, number }) => !isSure && !named.has(section.id) && (bare || number.end > number.start),
  );
  if (guessed.length === 0) return withoutContents(syntax, sure);
  const all = [...sure, ...guessed].sort((a, b) => a.line - b.line);
  return inPlace(withoutContents(syntax, all));
}

function headingAt({ lines }: Syntax, index: number): Candidate | null {
  const line = lines[index]!;
  const said = saidIn(line.content);
  if (!said) return null;
  const isListed = goesOn(lines[index - 1]) || goesOn(line);
  if (said.section) return candidate(line, said, said.section, { isSure: true, isListed });
  const next = lines[index + 1];
  const rest = next?.content.plain ?? '';
  const wrapped =
    rest.trim() === '' || rest.length > LONGEST_SECOND_LINE ? null : sectionNamed(said.key + words(rest), said.number);
  if (wrapped) {
    const first = candidate(line, said, wrapped, { isSure: true, isListed: goesOn(lines[index - 1]) });
    return first && { ...first, lastLine: index + 1 };
  }
  return said.guessed && candidate(line, said, said.guessed, { isSure: false, isListed });
}

/** Null for an item of a list that has no number. */
function candidate(
  line: CellLine,
  { number, runIn }: Said,
  section: SectionForm,
  how: Pick<Candidate, 'isSure' | 'isListed'>,
): Candidate | null {
  if (how.isListed && (number === '' || !how.isSure)) return null;
  const { start, end } = headingContent(line);
  return {
    ...{ section, line: line.index, lastLine: line.index, isRunIn: runIn !== null, ...how },
    span: span(start, runIn === null ? end : start + runIn),
    number: span(start, start + number.length),
  };
}

function goesOn(line: CellLine | undefined): boolean {
  return line !== undefined && GOES_ON.test(line.content.plain.trimEnd());
}

/** Whether the section of `one` has a heading that is no item of a list. */
function isUnlisted(found: readonly Candidate[], one: Candidate): boolean {
  return found.some(({ section, isSure, isListed }) => isSure && !isListed && section.id === one.section.id);
}

/** Leaves of the lines that may be headings the first of each section that stands where it belongs. */
function inPlace(found: readonly Candidate[]): Heading[] {
  let kept = found.filter(({ isSure }) => isSure);
  const guessed = found.filter(({ isSure }) => !isSure).sort((a, b) => a.section.number - b.section.number);
  for (const each of guessed) if (fits(kept, each)) kept = [...kept, each].sort((a, b) => a.line - b.line);
  return kept;
}

/** Whether the headings before and behind it are of sections before and behind its own; never where its own has one. */
function fits(others: readonly Candidate[], { section, line }: Candidate): boolean {
  return others.every((other) => other.line < line === other.section.number < section.number);
}
