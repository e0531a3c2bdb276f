import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../../text/visible.ts';

/** What a report says outside of its tables, line by line. */
export interface Prose {
  /** What stands before the first part, the title apart. */
  readonly opening: readonly string[];
  /** By part, in the order of the form: what stands under its heading. */
  readonly sections: readonly (readonly string[])[];
}

/** The words of a report outside of its title, the headings of its parts and its tables. No line is lost. */
export function proseOf({ syntax, sections, tables, title }: Report): Prose {
  const opening: string[] = [];
  const bySection = sections.map((): string[] => []);
  const apart: readonly Span[] = [...(title?.parts ?? []), ...(title?.others ?? [])];
  const isIn = ({ first, last }: { first: number; last: number }, index: number) => first <= index && index <= last;
  let into = opening;
  for (const { index, start, end } of syntax.lines) {
    if (Object.values(tables).some((table) => table && isIn(table.lines, index))) continue;
    let from = start;
    const at = sections.findIndex(
      ({ heading }) => heading && isIn({ first: heading.line, last: heading.lastLine }, index),
    );
    const heading = sections[at]?.heading;
    if (heading) {
      into = bySection[at]!;
      // The text of a part may begin on the line of its heading.
      if (!heading.isRunIn) continue;
      from = Math.max(start, heading.span.end);
    }
    if (apart.some((part) => part.start >= start && part.end <= end)) continue;
    const words = visible(syntax.text.slice(from, end).trim());
    if (words !== '') into.push(words);
  }
  return { opening, sections: bySection };
}
