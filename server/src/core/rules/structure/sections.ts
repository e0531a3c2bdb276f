import type { SectionId } from '../../form/form.ts';
import type { Heading, Report, Section, Title } from '../../report/report.ts';
import type { TableReading } from '../../report/table.ts';
import { isShown, plainAt } from '../../syntax/content.ts';
import type { Origin, Span } from '../../text/span.ts';
import type { Context } from '../rule.ts';

/** What a missing section's finding is anchored on: its stray table, else the next section's heading, else the end. */
export function placeOfMissing({ report }: Context, section: Section): Span {
  const table = section.form.table ? report.tables[section.form.table] : null;
  if (table) return tableSpan(table);
  const next = report.sections.find(({ form, heading }) => heading && form.number > section.form.number);
  return next?.heading?.span ?? lastShown(report.syntax);
}

/** The last line of a text that shows something. */
function lastShown({ lines }: Context['report']['syntax']): Span {
  const line = lines.findLast(({ content }) => isShown(content)) ?? lines[0];
  return line ? { start: line.start, end: line.end } : { start: 0, end: 0 };
}

/** The line of the title that names the report: its last. */
export function titleSpan({ parts }: Title): Span {
  return parts.at(-1) ?? { start: 0, end: 0 };
}

/** The first cell of a table that shows something of it: a label, else a figure. */
export function tableSpan<From extends Origin>(table: TableReading<From>): Span<From> {
  const label = table.anchors[0]?.cells[0]?.parts[0];
  return label ?? table.rows.values().next().value?.figures.values().next().value?.span ?? { start: 0, end: 0 };
}

/**
 * The headings of a section that stand behind its first one and are numbered alike. A sub-heading of the same words
 * has a number of another kind, and is none of these.
 */
export function repeatedHeadings({ headings, syntax }: Report, id: SectionId): Heading[] {
  const [first, ...others] = headings.filter(({ section }) => section.id === id);
  const number = (heading: Heading): string => plainAt(syntax, heading.number).trim();
  return first ? others.filter((heading) => number(heading) === number(first)) : [];
}

/** Whether a section has its heading more than once. */
export function isRepeated(report: Report, id: SectionId): boolean {
  return repeatedHeadings(report, id).length > 0;
}
