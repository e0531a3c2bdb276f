import type { Block, Cell, Table } from './blocks.ts';
import { linesIn, textOf } from './words.ts';

/** A cell with so many lines of words, or one with a sentence, holds text and no label. */
const MANY_LINES = 2;
const SENTENCE = /[。；]/;
/** A table inside another is one of figures from so many cells on; a smaller one is but a frame around words. */
const FEWEST_CELLS = 4;

/** Whether a table only places text on the page: it has one column, or tables of figures stand inside it. */
export function isLayout({ rows }: Table): boolean {
  const isNarrow = rows.every(({ cells }) => cells.filter(({ covered }) => !covered).length <= 1);
  return isNarrow || rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(isTableOfFigures)));
}

function isTableOfFigures(block: Block): boolean {
  if (block.kind === 'paragraph') return false;
  return isLayout(block)
    ? block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(isTableOfFigures)))
    : block.rows.reduce((count, { cells }) => count + cells.length, 0) >= FEWEST_CELLS;
}

/** Whether a cell over the whole width of a table holds text of the report, as where all of a report is one table. */
export function isText({ blocks }: Cell): boolean {
  const lines = linesIn(blocks).map((line) => textOf(line).trim());
  const written = lines.filter((line) => line !== '');
  return written.length >= MANY_LINES || written.some((line) => SENTENCE.test(line));
}
