import type { Cell, Document } from './document.ts';

/** Labels over more rows than this are written downwards. */
const TALL = 10;

/** The document with the label beside all results written downwards, one character a line. */
export function vertical(document: Document): Document {
  return document.map((block) => {
    if (block.kind !== 'table') return block;
    return { ...block, table: { ...block.table, rows: block.table.rows.map((cells) => cells.map(downwards)) } };
  });
}

function downwards(cell: Cell): Cell {
  return cell.down > TALL ? { ...cell, lines: [...cell.lines.join('')] } : cell;
}
