import type { TableReading } from '../report/table.ts';
import { readReport } from '../report/read.ts';
import type { Analysis } from '../rules/analysis.ts';
import { isBlankUnit } from '../text/characters.ts';
import { type Edit, applyEdits } from '../text/edit.ts';
import { type Span, span } from '../text/span.ts';
import { extractTables } from './extract.ts';
import { alignedLines } from './formatting/aligned.ts';
import { gridOf } from './formatting/grid.ts';
import { tablesOn } from './tables-on.ts';

/**
 * Writes each table that reaches into `range` with one row on a line, its columns aligned. No figure and no word
 * changes: a table that holds anything beside its labels and figures, such as the bars of a frame, or whose figures
 * have no certain place, is left as it is.
 * @param lineEnd what ends the lines of the text
 * @param tabSize how many columns a tab goes at most
 */
export function formatting({ text, report }: Analysis, range: Span, lineEnd: string, tabSize: number): Edit[] {
  if (!report.recognised) return [];
  const figures = JSON.stringify(extractTables(report));
  const edits = tablesOn(report, range).flatMap((table): Edit[] => {
    const place = placeOf(report.syntax.lines, table);
    const rows = gridOf(text, report.readBy, table);
    const newText = rows ? rows.flatMap((each) => alignedLines(each, tabSize)).join(lineEnd) : '';
    const before = text.slice(place.start, place.end);
    if (!rows || newText === before || shown(before) !== shown(newText)) return [];
    return [{ span: place, newText }];
  });
  // Whatever the layout was: what is read afterwards is what was read before.
  return edits.filter((edit) => JSON.stringify(extractTables(readReport(applyEdits(text, [edit])))) === figures);
}

function placeOf(lines: readonly Span[], { lines: { first, last } }: TableReading<'text'>): Span {
  return span(lines[first]?.start ?? 0, lines[last]?.end ?? 0);
}

/** What `text` shows, in whatever order. */
function shown(text: string): string {
  return [...text]
    .filter((unit) => !isBlankUnit(unit) && unit !== '\n' && unit !== '\r')
    .sort()
    .join('');
}
