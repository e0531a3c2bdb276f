import type { Syntax } from '../syntax/syntax.ts';
import { isBlank } from '../text/characters.ts';
import type { Heading } from './report.ts';

/** Fewer headings with nothing between are no table of contents. */
const FEWEST_ENTRIES = 3;

/**
 * Leaves out the entries of a table of contents, which names sections line by line: three or more headings with nothing
 * between them. It is one only where its sections come again further down.
 */
export function withoutContents<Found extends Heading>(syntax: Syntax, headings: readonly Found[]): Found[] {
  const later = new Set<string>();
  const repeated = headings.map(() => false);
  for (let at = headings.length - 1; at >= 0; at--) {
    const id = headings[at]!.section.id;
    repeated[at] = later.has(id);
    later.add(id);
  }
  const kept: Found[] = [];
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
  if (one.isRunIn) return false;
  const between = syntax.lines.slice(one.lastLine + 1, next.line);
  return between.length <= 3 && between.every(({ content: { plain } }) => isBlank(plain));
}
