import { Writer } from './blocks/writer.ts';
import type { Place } from './paper.ts';

/** A line of a paper: a paragraph, or the cells of a row that begin in it, in order. */
export type PaperLine =
  | { readonly kind: 'paragraph'; readonly text: string; readonly paragraph: number; readonly page?: number }
  | {
      readonly kind: 'row';
      readonly table: number;
      readonly row: number;
      readonly cells: readonly LineCell[];
      /** How many columns it has: there is a tab between each two of them. */
      readonly columns: number;
      readonly page?: number;
    };

export interface LineCell {
  readonly column: number;
  readonly text: string;
}

/** The text of these lines, and where each part of it stands in the paper. */
export function paperText(lines: readonly PaperLine[]): Pick<Writer, 'text' | 'pieces'> {
  const writer = new Writer();
  for (const line of lines) {
    const page = line.page === undefined ? {} : { page: line.page };
    const piece = (text: string, place: Place): void => writer.piece([{ text, node: null }], place);
    if (line.kind === 'paragraph') {
      piece(line.text, { kind: 'paragraph', paragraph: line.paragraph, ...page });
    } else {
      const { table, row } = line;
      let before = 0;
      for (const { column, text } of line.cells) {
        writer.tabs(column - before);
        before = column;
        piece(text, { kind: 'cell', table, row, column, ...page });
      }
      writer.tabs(line.columns - 1 - before);
    }
    writer.endLine();
  }
  return { text: writer.text, pieces: writer.pieces };
}
