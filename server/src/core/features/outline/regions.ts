import type { SectionForm } from '../../form/form.ts';
import { extentIn } from '../../report/read-tables.ts';
import type { Heading, Report } from '../../report/report.ts';
import type { Lines } from '../../report/table-lines.ts';
import { isShown } from '../../syntax/content.ts';
import { lineAt } from '../../text/line-table.ts';

/** A stretch of lines that belongs to a section, or to the title. */
export interface Region {
  /** Null for the title. */
  readonly section: SectionForm | null;
  /** Null for the title, and where a section is known by its table alone. */
  readonly heading: Heading | null;
  /** Index of its first line, and of its last that shows something. */
  readonly first: number;
  readonly last: number;
}

type Start = Omit<Region, 'last'>;

/**
 * The title with what follows it, the sections under their headings, and a section whose heading is missing from its
 * table on: in the order of the text, without overlap.
 */
export function regionsOf(report: Report): Region[] {
  const { title, headings, syntax } = report;
  const starts: Start[] = [
    ...headings.map((heading): Start => ({ section: heading.section, heading, first: heading.line })),
    ...headless(report),
  ].sort((a, b) => a.first - b.first);
  const [part] = title?.parts ?? [];
  const titleLine = part && lineAt(syntax.lines, part.start).index;
  if (titleLine !== undefined && titleLine < (starts[0]?.first ?? Infinity)) {
    starts.unshift({ section: null, heading: null, first: titleLine });
  }
  return starts.map((start, at) => {
    const least = start.heading?.lastLine ?? start.first;
    return { ...start, last: lastShown(report, least, starts[at + 1]?.first ?? syntax.lines.length) };
  });
}

/** The last line from `first` on and before `end` that shows something; `first` where none does. */
export function lastShown({ syntax: { lines } }: Report, first: number, end: number): number {
  for (let index = end - 1; index > first; index--) if (isShown(lines[index]!.content)) return index;
  return first;
}

/** The region that holds the line of that index: the last one that begins at or before it. */
export function regionAt(regions: readonly Region[], line: number): Region | null {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.first <= line) low = middle + 1;
    else high = middle;
  }
  return regions[low - 1] ?? null;
}

/** Sections without a heading whose table closes the section before them, so that it can stand for the section. */
function headless({ sections, headings, blocks }: Report): Start[] {
  const linesOf = ({ form }: (typeof sections)[number]): Lines | null => form.table && extentIn(blocks, form.table);
  return sections.flatMap((section): Start[] => {
    const own = linesOf(section);
    if (section.heading || !own) return [];
    const { first, last } = own;
    const at = headings.findLastIndex(({ line }) => line <= first);
    const around = headings[at];
    const end = headings[at + 1]?.line ?? Infinity;
    const closes = sections.every((other) => {
      const lines = other.form.number < section.form.number ? linesOf(other) : null;
      return !lines || lines.first < first || lines.first >= end;
    });
    const fits = last < end && first > (around?.lastLine ?? -1) && closes;
    if (!fits || (around && around.section.number > section.form.number)) return [];
    return [{ section: section.form, heading: null, first }];
  });
}
