import type { Document, Table } from '../../converters/document/document.ts';
import { gridOf } from '../../converters/document/expand.ts';
import type { Hand, Part, Written } from './hand.ts';
import { wordFile } from './package.ts';
import { PLAIN } from './plain.ts';

/** Writes a report as a Word file, plainly but for what `own` does in its own way. */
export function writeWord(document: Document, own: Partial<Hand> = {}): Uint8Array {
  const hand: Hand = { ...PLAIN, ...own };
  const written = document.map((block): Written => ({
    block,
    xml: block.kind === 'table' ? tableXml(block.table, hand) : hand.paragraph(block.kind, block.text, hand),
  }));
  return wordFile(hand.body(written), hand.parts, hand.outside);
}

function tableXml(table: Table, hand: Hand): string {
  return hand.table(rowsXml(table, hand), table);
}

/** The rows of a table. */
export function rowsXml(table: Table, hand: Hand): string[] {
  return partsOf(table).map((parts, at) =>
    hand.row(
      parts.map((part) => hand.cell(part, part.down === 'goes-on' ? '<w:p/>' : hand.inside(part.cell, hand))).join(''),
      at,
      table,
    ),
  );
}

/** The cells of each row as Word has them: a merged cell is in every row that it covers. */
export function partsOf(table: Table): Part[][] {
  return gridOf(table).map((row) =>
    row.flatMap(({ cell, first }, column) => {
      if (row[column - 1]?.cell === cell) return [];
      return [{ cell, column, down: cell.down === 1 ? null : first ? ('begins' as const) : ('goes-on' as const) }];
    }),
  );
}
