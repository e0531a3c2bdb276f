import { blankTable } from '../form/blank-table.ts';
import type { Form, TableId } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import type { Report } from '../report/report.ts';
import { isSentence } from '../report/sentence-line.ts';
import type { TableReading } from '../report/table.ts';
import type { Finding } from '../rules/finding.ts';
import { tableSpan } from '../rules/structure/sections.ts';
import type { CellLine } from '../syntax/syntax.ts';
import { lineAt } from '../text/line-table.ts';
import { span } from '../text/span.ts';
import { type Fix, fix } from './fix.ts';
import { lineEnd } from './lines.ts';

/** A longer cell that belongs to no row or header is a sentence that happens to stand in the table. */
const LONGEST_STRAY = 12;

/** Moves a table as it is to the place under its heading. */
export function moveTable({ span: { start } }: Finding, report: Report): Fix[] {
  const { sections, tables, syntax } = report;
  const section = sections.find(({ form }) => {
    const table = form.table && tables[form.table];
    return table && tableSpan(table).start === start;
  });
  const table = section?.form.table && tables[section.form.table];
  const heading = section?.heading && syntax.lines[section.heading.lastLine];
  const lines = table ? linesOf(report, table) : null;
  if (!section || !heading || !lines) return [];
  const end = lineEnd(syntax.text, syntax.lines[0]);
  const { first, last } = lines;
  // An empty line divides the table from what stands under the heading already.
  const block = syntax.text.slice(first.start, last.end) + end + end;
  const newText = heading.next === heading.end ? end + block : block;
  return [
    fix('move-table', { title: section.form.title }, false, [
      { span: span(first.start, last.next), newText: '' },
      { span: span(heading.next, heading.next), newText },
    ]),
  ];
}

/**
 * Puts blank tables of the form that is due in place of those of the other form, where they differ: figures of two
 * forms do not correspond, so none is carried over. None where a table holds anything else that would be lost.
 */
export function convertForm({ data }: Finding, report: Report): Fix[] {
  const due = FORMS.find(({ id }) => id === data.due);
  if (!due) return [];
  const found = Object.values(report.tables).flatMap((table) =>
    table && blankText(due, table.id, '\n') !== blankText(report.readBy, table.id, '\n') ? [table] : [],
  );
  const places = found.map((table) => linesOf(report, table));
  if (found.length === 0 || places.includes(null)) return [];
  const end = lineEnd(report.syntax.text, report.syntax.lines[0]);
  const edits = found.flatMap(({ id }, at) => {
    const lines = places[at];
    return lines ? [{ span: span(lines.first.start, lines.last.end), newText: blankText(due, id, end) }] : [];
  });
  const names = found.map(({ id }) => due.tables[id].name);
  return [fix('convert-form', { form: due.id, tables: names }, false, edits)];
}

function blankText(form: Form, id: TableId, end: string): string {
  return blankTable(form, id)
    .map((row) => row.join('\t'))
    .join(end);
}

/** The first and the last line of a table; null where something that is no part of it stands between. */
function linesOf(report: Report, table: TableReading<'text'>): { first: CellLine; last: CellLine } | null {
  const { syntax, headings, tables } = report;
  const inside = table.cells.filter(({ line }) => table.lines.first <= line && line <= table.lines.last);
  const to = inside.reduce(
    (most, { parts, span }) => Math.max(most, lineAt(syntax.lines, (parts.at(-1) ?? span).start).index),
    0,
  );
  const isWithin = (line: number): boolean => table.lines.first <= line && line <= to;
  const isMixed =
    table.strays.some(({ plain }) => plain.length > LONGEST_STRAY) ||
    syntax.lines.slice(table.lines.first, to + 1).some(({ content }) => isSentence(content)) ||
    headings.some(({ line }) => isWithin(line)) ||
    Object.values(tables).some((other) => other && other !== table && isWithin(other.lines.first));
  const [first, last] = [syntax.lines[table.lines.first], syntax.lines[to]];
  return isMixed || !first || !last ? null : { first, last };
}
