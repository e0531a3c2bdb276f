import type { PaperLine } from '../paper-text.ts';
import type { GlyphLine } from './glyph-lines.ts';
import { isWrapped, marginsOf, withLine } from './joined-paragraphs.ts';
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
    let rows: TableRow[] = rowsOf(block);
    let last = block;
    for (let next = blocks[at]; next?.kind === 'table' && goesOn(last, next); next = blocks[++at]) {
      const joined = withRows(rows, rowsOf(next));
      rows = joined.rows;
      repeated += joined.repeated;
      last = next;
    }
    const table = tables++;
    rows.forEach(({ cells, page }, row) => {
      lines.push({ kind: 'row', table, row, cells, columns: block.columns, page });
    });
  }
  return { lines, repeated };
}
