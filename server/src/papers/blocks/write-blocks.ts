import type { Place } from '../paper.ts';
import type { Block, Paragraph, Row, Table } from './blocks.ts';
import { type Columns, columnsOf, onlyCell } from './columns.ts';
import { isLayout, isText } from './layout.ts';
import { cutAt, joined, linesIn, textOf } from './words.ts';
import type { Writer } from './writer.ts';

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
  const { rows, index } = table;
  const width = Math.max(...rows.map(({ cells }) => cells.at(-1)?.to ?? 0));
  if (isLayout(table)) {
    rows.forEach((row, at) => writeCells(writer, index, row, row.index ?? at));
    return;
  }
  const wide = rows.map((row) => onlyCell(row, width));
  // Where all of a report is one table, each of the form's tables in it has columns of its own.
  const isAll = wide.some((cell) => cell !== null && isText(cell));
  const ends = rows.flatMap((_, at) => (isAll && wide[at] ? [at] : []));
  for (let from = 0; from < rows.length;) {
    const to = ends.find((end) => end >= from) ?? rows.length;
    const columns = columnsOf(rows.slice(from, to), table.widths);
    for (let at = from; at < to; at++)
      writeRow(writer, index, rows[at]!, { at: rows[at]?.index ?? at, columns, width: columns(width) });
    if (to < rows.length) writeCells(writer, index, rows[to]!, rows[to]?.index ?? to);
    from = to + 1;
  }
}

/** The blocks of each cell, one behind the other. */
function writeCells(writer: Writer, table: number, { cells }: Row, row: number): void {
  for (const { from, blocks } of cells) writeBlocks(writer, blocks, { kind: 'cell', table, row, column: from });
}

/** A row of the text: its number in the table, and the columns that the rows around it have. */
interface Line {
  readonly at: number;
  readonly columns: Columns;
  readonly width: number;
}

function writeRow(writer: Writer, table: number, { cells }: Row, { at, columns, width }: Line): void {
  let column = 0;
  for (const { from, covered, blocks } of cells) {
    writer.tabs(columns(from) - column);
    column = columns(from);
    if (!covered) writer.piece(joined(linesIn(blocks)), { kind: 'cell', table, row: at, column: from });
  }
  writer.tabs(width - 1 - column);
  writer.endLine();
}
