import type { PaperLine } from '../paper-text.ts';
import type { GlyphLine } from './glyph-lines.ts';
import { isWrapped, marginsOf, withLine } from './joined-paragraphs.ts';
import { type Table, goesOn } from './joined-tables.ts';
import type { PageBlock } from './page-blocks.ts';
import { linesInColumns } from './spread.ts';
import { type TablePart, isHanging, tableLines } from './table-lines.ts';

/** The lines of a paper from the parts of its pages: paragraphs and tables that run over lines and pages are one. */
export function pdfLines(blocks: readonly PageBlock[]): { lines: PaperLine[]; repeated: number } {
  const margins = marginsOf(blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : [])));
  const inColumns = linesInColumns(blocks.map((block) => (block.kind === 'line' ? block.line : null)));
  const lines: PaperLine[] = [];
  let [paragraphs, tables, repeated] = [0, 0, 0];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!;
    if (block.kind === 'table') {
      const parts = partsFrom(blocks, at, block);
      for (const { hanging } of parts) at += 1 + hanging.length;
      const made = tableLines(parts, tables++);
      lines.push(...made.lines);
      repeated += made.repeated;
      continue;
    }
    const isColumns = inColumns.has(at++);
    let text = isColumns ? block.line.spread : block.line.text;
    let above: GlyphLine = block.line;
    while (!isColumns && !inColumns.has(at)) {
      const next = blocks[at];
      if (next?.kind !== 'line' || !isWrapped(above, next.line, margins)) break;
      text = withLine(text, next.line.text);
      above = next.line;
      at++;
    }
    lines.push({ kind: 'paragraph', text, paragraph: paragraphs++, page: block.page });
  }
  return { lines, repeated };
}

/** The table from a block on, and how it goes on on the next pages. */
function partsFrom(blocks: readonly PageBlock[], from: number, first: Table): TablePart[] {
  const parts: TablePart[] = [{ table: first, hanging: [] }];
  for (let at = from + 1; ;) {
    const { table } = parts.at(-1)!;
    const hanging: GlyphLine[] = [];
    let next = blocks[at];
    for (; next?.kind === 'line' && isHanging(table, next.line); next = blocks[++at]) hanging.push(next.line);
    if (next?.kind !== 'table' || !goesOn(table, next)) return parts;
    parts[parts.length - 1] = { table, hanging };
    parts.push({ table: next, hanging: [] });
    at++;
  }
}
