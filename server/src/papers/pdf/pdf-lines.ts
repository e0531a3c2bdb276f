import type { PaperLine } from '../paper-text.ts';
import type { GlyphLine } from './glyph-lines.ts';
import { isWrapped, marginsOf, withLine } from './joined-paragraphs.ts';
import { distinct } from './joined-rules.ts';
import { type TableRow, goesOn, rowsOf, withRows } from './joined-tables.ts';
import type { PageBlock } from './page-blocks.ts';

/** The lines of a paper from the parts of its pages: paragraphs and tables that run over lines and pages are one. */
export function pdfLines(blocks: readonly PageBlock[]): { lines: PaperLine[]; repeated: number } {
  const margins = marginsOf(blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : [])));
  const lines: PaperLine[] = [];
  let [paragraphs, tables, repeated] = [0, 0, 0];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at++]!;
    if (block.kind === 'line') {
      let text = block.line.text;
      let above: GlyphLine = block.line;
      for (let next = blocks[at]; next?.kind === 'line' && isWrapped(above, next.line, margins); next = blocks[++at]) {
        text = withLine(text, next.line.text);
        above = next.line;
      }
      lines.push({ kind: 'paragraph', text, paragraph: paragraphs++, page: block.page });
      continue;
    }
    const parts = [block];
    for (let next = blocks[at]; next?.kind === 'table' && goesOn(parts.at(-1)!, next); next = blocks[++at])
      parts.push(next);
    const columns = distinct(parts.flatMap((part) => part.columns));
    const table = tables++;
    let rows: TableRow[] = [];
    for (const part of parts) {
      const joined = withRows(rows, rowsOf(part, columns));
      rows = joined.rows;
      repeated += joined.repeated;
    }
    rows.forEach(({ cells, page }, row) => {
      lines.push({ kind: 'row', table, row, cells, columns: columns.length - 1, page });
    });
  }
  return { lines, repeated };
}
