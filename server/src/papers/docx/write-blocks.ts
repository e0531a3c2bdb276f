import type { Place } from '../paper.ts';
import type { Block, Cell, Paragraph, Row, Table } from './blocks.ts';
import { isLayout, isText } from './layout.ts';
import { cutAt, joined, linesIn, textOf } from './words.ts';
import type { Writer } from './write.ts';

/** Writes blocks in their order; `around` is the cell that they stand in, where a table only places them on the page. */
export function writeBlocks(writer: Writer, blocks: readonly Block[], around: Place | null = null): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') writeParagraph(writer, block, around);
    else writeTable(writer, block);
  }
}

function writeParagraph(writer: Writer, { index, words }: Paragraph, around: Place | null): void {
  const place = around ?? { kind: 'paragraph', paragraph: index };
  for (const line of cutAt(words, '\n')) {
    const text = textOf(line).trim();
    if (text === '') continue;
    const pieces = cutAt(line, '\t');
    if (isRow(text)) {
      pieces.forEach((piece, at) => {
        if (at > 0) writer.tabs(1);
        if (piece.length > 0) writer.piece(piece, place);
      });
    } else {
      // A tab inside a sentence is a blank, one before it an indent.
      const written = pieces.filter((piece) => piece.length > 0);
      writer.piece(
        written.flatMap((piece, at) => (at > 0 ? [{ text: ' ', node: null }, ...piece] : piece)),
        place,
      );
    }
    writer.endLine();
  }
}

/** Tabs divide the cells of a row that was typed without a table. */
const FEWEST_TABS = 2;
const SENTENCE = /[。；]/;

function isRow(text: string): boolean {
  return text.split('\t').length > FEWEST_TABS && !SENTENCE.test(text);
}

function writeTable(writer: Writer, table: Table): void {
  const width = Math.max(...table.rows.map(({ cells }) => cells.at(-1)?.to ?? 0));
  const isLayoutTable = isLayout(table);
  table.rows.forEach((row, at) => {
    const only = onlyCell(row, width);
    if (isLayoutTable || (only && isText(only))) writeCells(writer, table.index, row, at);
    else writeRow(writer, table.index, row, { at, width });
  });
}

/** The one cell of a row that is as wide as the table. */
function onlyCell({ cells }: Row, width: number): Cell | null {
  const [first, ...others] = cells.filter(({ covered }) => !covered);
  return first && others.length === 0 && first.from === 0 && cells.at(-1)?.to === width ? first : null;
}

/** The blocks of each cell, one behind the other. */
function writeCells(writer: Writer, table: number, { cells }: Row, row: number): void {
  for (const { from, blocks } of cells) writeBlocks(writer, blocks, { kind: 'cell', table, row, column: from });
}

function writeRow(writer: Writer, table: number, { cells }: Row, grid: { at: number; width: number }): void {
  let column = 0;
  for (const { from, to, covered, blocks } of cells) {
    writer.tabs(from - column);
    column = from;
    if (!covered) writer.piece(joined(linesIn(blocks)), { kind: 'cell', table, row: grid.at, column: from });
    writer.tabs(to - 1 - from);
    column = to - 1;
  }
  writer.tabs(grid.width - 1 - column);
  writer.endLine();
}
