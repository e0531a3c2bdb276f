import { extentsOf } from '../report/read-tables.ts';
import type { Report } from '../report/report.ts';
import { HAN } from '../text/characters.ts';
import { lineAt } from '../text/line-table.ts';
import type { Span } from '../text/span.ts';
import { noted } from '../text/notes.ts';

const HAN_UNIT = new RegExp(`[${HAN}]`);
/** Marks as wide as a character, which have their space in them. */
const WIDE_MARK = /[\u3001-\u3020\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]/;
const SHOWS_WIDTH = /[^\u00ad\u200b-\u200f\u2060\ufeff]/;
const INDENT = '\u3000';

/**
 * What to write where odd blanks stand: a plain space, or nothing. What divides words, cells or rows goes on dividing
 * them; a paragraph keeps its full-width indent.
 */
export function plainBlank(report: Report, place: Span): string {
  const { text, lines } = report.syntax;
  const line = lineAt(lines, place.start);
  const before = place.start > line.start ? text[place.start - 1] : undefined;
  const after = place.end < line.end ? text[place.end] : undefined;
  const inTable = isInTable(report, line.index);
  // An empty line would end a row of a table.
  if (before === undefined && after === undefined) return inTable || mayBeTable(report, line.index) ? ' ' : '';
  const run = text.slice(place.start, place.end);
  if (before === undefined && !inTable) return INDENT.repeat(run.split(INDENT).length - 1);
  if (isEdge(before) || isEdge(after)) return '';
  if (/\d/.test(before + after)) return ' ';
  if (!SHOWS_WIDTH.test(run) || WIDE_MARK.test(before) || WIDE_MARK.test(after)) return '';
  return inTable && HAN_UNIT.test(before) && HAN_UNIT.test(after) ? '' : ' ';
}

/** Whether the line of that index stands in a table that was read. */
export function isInTable(report: Report, line: number): boolean {
  return extents(report).some(({ first, last }) => first <= line && line <= last);
}

/** It is asked of every edit of every repair. */
const extents = noted(({ blocks }: Report) => extentsOf(blocks));

/** Whether the line stands where a table belongs, or beside cells between tabs, though nothing was read there. */
function mayBeTable({ sections, syntax: { lines } }: Report, line: number): boolean {
  if ([line - 1, line + 1].some((each) => lines[each]?.cut === 'tab')) return true;
  return sections.some(({ form, body }) => form.table && body && body.from <= line && line < body.to);
}

function isEdge(unit: string | undefined): unit is undefined {
  return unit === undefined || unit === '\t';
}
