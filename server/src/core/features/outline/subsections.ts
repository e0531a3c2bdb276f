import { type Numbered, numberedParagraphs } from '../../report/numbering.ts';
import type { Paragraph } from '../../report/paragraphs.ts';
import { extentsOf } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import { lineAt } from '../../text/line-table.ts';
import { lastShown, regionAt, type Region } from './regions.ts';

/** A numbered part of a section: （一）… */
export interface Subsection {
  readonly paragraph: Paragraph;
  readonly region: Region;
  /** Index of its first line, and of its last that shows something. */
  readonly first: number;
  readonly last: number;
}

/** The subsections of every section in the order of the text. Each ends at the next one, at a table or with its section. */
export function subsectionsOf(report: Report, regions: readonly Region[]): Subsection[] {
  const { paragraphs, blocks, syntax } = report;
  const found = secondLevel(numberedParagraphs(report).filter(({ isCut }) => !isCut)).flatMap(({ paragraph, span }) => {
    const first = lineAt(syntax.lines, span.start).index;
    const region = regionAt(regions, first);
    return region ? [{ paragraph: paragraphs[paragraph]!, region, first }] : [];
  });
  const breaks = extentsOf(blocks).map(({ first }) => first);
  return found.map((each, at) => {
    const table = Math.min(...breaks.filter((line) => line > each.first));
    const end = Math.min(each.region.last + 1, found[at + 1]?.first ?? Infinity, table);
    return { ...each, last: lastShown(report, each.first, end) };
  });
}

/**
 * The second-level numbers: （一）… and a （2） that goes on from them; where a section has no （一）, the numbers in the
 * style of its first one.
 */
function secondLevel(numbered: readonly Numbered[]): Numbered[] {
  const styles = new Map<string, Numbered['style']>();
  for (const { section, style } of numbered) {
    if (!styles.has(section) || style === 'han') styles.set(section, style);
  }
  const found: Numbered[] = [];
  numbered.forEach((each, at) => {
    const last = found.at(-1);
    const goesOn =
      each.style === 'digit' &&
      last !== undefined &&
      last === numbered[at - 1] &&
      last.section === each.section &&
      each.value === last.value + 1;
    if (each.style === styles.get(each.section) || goesOn) found.push(each);
  });
  return found;
}
