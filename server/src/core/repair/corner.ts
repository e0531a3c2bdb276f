import type { Report } from '../report/report.ts';
import { isBlank } from '../text/characters.ts';
import { span } from '../text/span.ts';
import { type Fix, fix } from './fix.ts';
import type { Finding } from '../rules/finding.ts';
import { lineEnd } from './lines.ts';

/**
 * Writes the form's note into the blank corner of table three, or on a line in front of a table of one cell a line. None
 * where the header's first row has no blank in front.
 */
export function insertNote(_: Finding, { syntax, tables, readBy }: Report): Fix[] {
  const table = tables.requests;
  const note = readBy.tables.requests.blocks[0]?.headers[0]?.label;
  const first = table?.anchors[0]?.cells[0];
  const line = syntax.lines[first?.line ?? -1];
  if (note === undefined || !table || !first || !line) return [];
  if (first.kept) {
    const corner = table.cells.find(({ row, index }) => row === first.row && index === 0);
    return corner?.plain === '' ? [fix('insert-note', {}, false, [{ span: corner.span, newText: note }])] : [];
  }
  const end = lineEnd(syntax.text, line);
  const above = syntax.lines[line.index - 1];
  const gap = above && isBlank(syntax.text.slice(above.start, above.end)) ? end : '';
  return [fix('insert-note', {}, false, [{ span: span(line.start, line.start), newText: note + end + gap }])];
}
