import type { Report } from '../report/report.ts';
import type { Lines } from '../report/table-lines.ts';
import type { TableReading } from '../report/table.ts';
import type { Analysis } from '../rules/analysis.ts';
import { lineAt } from '../text/line-table.ts';
import { type Span, covers, hull, span } from '../text/span.ts';
import { touching } from './hover/place.ts';
import { lastShown, regionAt, regionsOf } from './outline/regions.ts';
import { tablesOn } from './tables-on.ts';

/**
 * What can be selected around `offset`, each holding the one before: a cell, its row, its table, or a paragraph; the
 * section, the whole text.
 */
export function selections({ report }: Analysis, offset: number): Span[] {
  const { syntax } = report;
  const whole = span(0, syntax.text.length);
  if (!report.recognised) return [whole];
  const line = lineAt(syntax.lines, offset).index;
  const [table] = tablesOn(report, { start: offset, end: offset });
  const region = regionAt(regionsOf(report), line);
  const around = [
    ...(table ? inTable(report, table, offset) : inProse(report, offset)),
    ...(region && line <= region.last ? [wholeLines(report, region)] : []),
    whole,
  ];
  return around.reduce<Span[]>((kept, each) => {
    const inner = kept.at(-1);
    return !inner || (covers(each, inner) && length(each) > length(inner)) ? [...kept, each] : kept;
  }, []);
}

function inTable(report: Report, table: TableReading<'text'>, offset: number): Span[] {
  const holds = touching(offset);
  const cell = table.cells.filter(({ parts, span: own }) => parts.length > 0 && holds(own));
  const extent = wholeLines(report, {
    ...table.lines,
    last: lastShown(report, table.lines.first, table.lines.last + 1),
  });
  return [...cell.slice(0, 1).map(({ span: own }) => own), ...rowAt(table, offset), extent];
}

/** The row of the table that reaches over `offset`: from its label to its last figure. */
function rowAt({ rows }: TableReading<'text'>, offset: number): Span[] {
  const holds = touching(offset);
  const spans = Array.from(rows.values(), ({ anchor, figures }) =>
    [...(anchor?.cells ?? []), ...figures.values()].map((each) => each.span),
  );
  return spans.flatMap((own) => (own.length > 0 && holds(hull(own)) ? [hull(own)] : [])).slice(0, 1);
}

function inProse({ paragraphs, headings }: Report, offset: number): Span[] {
  const holds = touching(offset);
  const own = [...paragraphs.map(({ parts }) => hull(parts)), ...headings.map((heading) => heading.span)];
  return own.filter(holds).slice(0, 1);
}

function wholeLines({ syntax: { lines } }: Report, { first, last }: Lines): Span {
  return span(lines[first]?.start ?? 0, lines[last]?.end ?? 0);
}

function length({ start, end }: Span): number {
  return end - start;
}
