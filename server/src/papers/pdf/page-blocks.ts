import { cellText } from './cell-text.ts';
import { type DrawnCell, type DrawnTable, drawnTables } from './drawn-tables.ts';
import { type GlyphLine, linesOf } from './glyph-lines.ts';
import type { Glyph, PageMarks } from './page-marks.ts';
import { withoutRaised } from './raised.ts';

/** A cell with the row and column of its table in which it begins. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A part of a page, from its top to its bottom. */
export type PageBlock =
  | { readonly kind: 'line'; readonly page: number; readonly line: GlyphLine }
  | {
      readonly kind: 'table';
      readonly page: number;
      readonly top: number;
      readonly bottom: number;
      readonly rows: number;
      /** Where its columns begin, and where the last one ends. */
      readonly columns: readonly number[];
      readonly cells: readonly TextCell[];
      /** How many marks of notes were left out of them. */
      readonly marks: number;
    };

/** The middle of a character lies that far above the line that it stands on, of its size. */
const MIDDLE = 0.35;

/** Puts the characters of a page into the cells that are drawn on it, and the others into lines. */
export function pageBlocks({ glyphs, rules }: PageMarks, page: number): PageBlock[] {
  const tables = drawnTables(rules);
  const inside = new Map<DrawnTable, Map<DrawnCell, Glyph[]>>(tables.map((table) => [table, new Map()]));
  const outside = glyphs.filter((glyph) => {
    for (const table of tables) {
      const cell = table.cellAt(glyph.x + glyph.width / 2, glyph.y - MIDDLE * glyph.size);
      if (!cell) continue;
      const own = inside.get(table)!;
      const known = own.get(cell);
      if (known) known.push(glyph);
      else own.set(cell, [glyph]);
      return false;
    }
    return true;
  });
  const blocks = tables.flatMap((table): PageBlock[] => {
    const own = inside.get(table)!;
    if (own.size === 0) return [];
    let marks = 0;
    const cells = table.cells.map((cell) => {
      const { kept, count } = withoutRaised(own.get(cell) ?? []);
      marks += count;
      return { row: cell.row, column: cell.column, text: cellText(kept, cell.right - cell.left) };
    });
    const { top, bottom, rows, columns } = table;
    return [{ kind: 'table', page, top, bottom, rows, columns, cells, marks }];
  });
  const lines = linesOf(outside).map((line): PageBlock => ({ kind: 'line', page, line }));
  return [...blocks, ...lines].sort((a, b) => topOf(a) - topOf(b));
}

function topOf(block: PageBlock): number {
  return block.kind === 'table' ? block.top : block.line.y;
}
