import type { Analysis } from '../core/analyze.ts';
import { rowName } from '../core/form/names.ts';
import type { RowReading, TableReading } from '../core/report/table.ts';
import { isBlank } from '../core/text/characters.ts';
import { type Line, lineAt } from '../core/text/line-table.ts';
import { type Span, covers } from '../core/text/span.ts';
import { visible } from '../host/escape.ts';

/** A piece of a report around the place that a finding marks, fit to be shown. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Characters of a line, and of a cell, that are shown. */
const LINE_WIDTH = 60;
const CELL_WIDTH = 20;
/** UTF-16 units on either side of a place among which so many characters are, unless there are tabs without end. */
const UNITS_ASIDE = 1000;

/**
 * What to show for the place `marked`: the whole row where it is a figure of a table, else its line, cut to what
 * stands around it. Null where nothing stands there.
 * @param blank stands for a cell without content
 */
export function excerptOf({ report, text }: Analysis, marked: Span, blank: string): Excerpt | null {
  const { index } = lineAt(report.syntax.lines, marked.start);
  for (const table of Object.values(report.tables)) {
    if (!table || index < table.lines.first || index > table.lines.last) continue;
    for (const row of table.rows.values()) {
      const at = row.placed ? [...row.figures.values()].findIndex((figure) => covers(figure.span, marked)) : -1;
      if (at >= 0) return rowExcerpt(text, rowName(report.readBy, rowOf(table, row)), row, at, blank);
    }
  }
  return excerptOfLine(text, report.syntax.lines, marked);
}

/**
 * What to show for the place `marked` of a text that has no tables: its line, cut to what stands around it. However
 * long the line is, no more is looked at than may be shown.
 */
export function excerptOfLine(text: string, lines: readonly Line[], marked: Span): Excerpt | null {
  const line = lineAt(lines, marked.start);
  const end = Math.min(marked.end, line.end);
  const [from, to] = [Math.max(line.start, marked.start - UNITS_ASIDE), Math.min(line.end, end + UNITS_ASIDE)];
  const [before, after] = [text.slice(from, marked.start), text.slice(end, to)];
  return lineExcerpt(before, text.slice(marked.start, Math.min(end, marked.start + UNITS_ASIDE)), after);
}

function rowOf({ id: table }: TableReading<'text'>, { id: row }: RowReading<'text'>) {
  return { table, row };
}

function rowExcerpt(text: string, name: string, { figures }: RowReading<'text'>, at: number, blank: string): Excerpt {
  const cells = [...figures.values()].map(({ span }) => {
    const content = text.slice(span.start, span.end);
    return isBlank(content) ? blank : visible(head(content, CELL_WIDTH));
  });
  return {
    before: `${visible(name)}  ${cells
      .slice(0, at)
      .map((cell) => `${cell} `)
      .join('')}`,
    marked: cells[at] ?? '',
    after: cells
      .slice(at + 1)
      .map((cell) => ` ${cell}`)
      .join(''),
  };
}

function lineExcerpt(before: string, marked: string, after: string): Excerpt | null {
  if (isBlank(before) && marked === '' && isBlank(after)) return null;
  const [left, right] = [flat(before).trimStart(), flat(after).trimEnd()];
  // Where a tab is all that is marked, it is what is found.
  const middle = head(isBlank(marked) ? marked : flat(marked), LINE_WIDTH);
  const room = Math.max(0, LINE_WIDTH - length(middle));
  const leftRoom = Math.max(Math.floor(room / 2), room - length(right));
  const shownLeft = tail(left, leftRoom);
  return {
    before: visible(shownLeft),
    marked: visible(middle),
    after: visible(head(right, room - Math.min(length(left), leftRoom))),
  };
}

/** A tab between cells is but a space. */
function flat(text: string): string {
  return text.replace(/\t+/g, ' ');
}

function length(text: string): number {
  return [...text].length;
}

function head(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

function tail(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `…${characters.slice(characters.length - most).join('')}`;
}
