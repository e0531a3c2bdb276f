import { columnName, rowName } from '../../form/names.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Report } from '../../report/report.ts';
import type { Anchor, TableReading } from '../../report/table.ts';
import { lineAt } from '../../text/line-table.ts';
import type { Span } from '../../text/span.ts';
import { holds, ordinal, sayPlaces } from './words.ts';

/** Where something stands, in words for those who have no lines to count. */
export interface Placed {
  readonly words: string;
  /** Whether it is in a table, at a place for which the form has no name. */
  readonly isUnnamed: boolean;
}

/** Tells the place of something in the tables of a report; null where it is in none. */
export function placesInTables(report: Report, language: Language): (at: Span) => Placed | null {
  const { lines } = report.syntax;
  const tables = Object.values(report.tables).flatMap((table) => (table ? [tablePlaces(report, table, language)] : []));
  return (at) => {
    const line = lineAt(lines, at.start).index;
    const own = tables.find(({ first, last }) => first <= line && line <= last);
    return own ? own.placeOf(at, line) : null;
  };
}

function tablePlaces({ readBy, syntax }: Report, reading: TableReading<'text'>, language: Language) {
  const { id, rows } = reading;
  const say = sayPlaces(language);
  const section = readBy.sections.find((each) => each.table === id);
  const table = say('table', { number: ordinal(section?.number ?? 0, language) });
  const anchors = anchorsByLine(reading, (offset) => lineAt(syntax.lines, offset).index);

  const rowCalled = (row: string) => say('row', { table, row: rowName(readBy, { table: id, row }) });
  const figureAt = (at: Span): string | null => {
    for (const { id: row, figures } of rows.values()) {
      for (const [column, { span, value }] of figures) {
        if (value.kind === 'unplaced' || !holds(span, at)) continue;
        const cell = { table: id, row, column };
        return say('cell', { table, row: rowName(readBy, cell), column: columnName(readBy, cell) });
      }
    }
    return null;
  };
  /** The row or the header that a label names; of what stands beside the label of one row, that row. */
  const labelAt = (at: Span, line: number): string | null => {
    const near = anchors.get(line) ?? [];
    const own = near.find(({ cells }) => cells.some(({ parts }) => parts.some((part) => holds(part, at))));
    if (own?.label.kind === 'row') return rowCalled(own.label.id);
    if (own) return say('header', { table, text: own.label.text });
    const [only, ...others] = new Set(near.flatMap(({ label }) => (label.kind === 'row' ? [label.id] : [])));
    return only !== undefined && others.length === 0 ? rowCalled(only) : null;
  };
  return {
    ...reading.lines,
    placeOf: (at: Span, line: number): Placed => {
      const words = figureAt(at) ?? labelAt(at, line);
      return { words: words ?? table, isUnnamed: words === null };
    },
  };
}

/** The labels by each line on which something of them stands. */
function anchorsByLine({ anchors }: TableReading<'text'>, lineOf: (offset: number) => number) {
  const byLine = new Map<number, Anchor<'text'>[]>();
  for (const anchor of anchors) {
    const starts = anchor.cells.flatMap(({ parts }) => parts.map(({ start }) => lineOf(start)));
    for (const line of new Set(starts)) {
      const there = byLine.get(line);
      if (there) there.push(anchor);
      else byLine.set(line, [anchor]);
    }
  }
  return byLine;
}
