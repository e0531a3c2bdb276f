import type { Piece, Place } from './paper.ts';

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
export function paperText(lines: readonly PaperLine[]): { text: string; pieces: Piece[] } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const put = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  for (const line of lines) {
    const page = line.page === undefined ? {} : { page: line.page };
    const piece = (text: string, place: Place): void => {
      pieces.push({ start: at, end: at + text.length, place });
      put(text);
    };
    if (line.kind === 'paragraph') {
      piece(line.text, { kind: 'paragraph', paragraph: line.paragraph, ...page });
    } else {
      const { table, row } = line;
      let before = 0;
      for (const { column, text } of line.cells) {
        put('\t'.repeat(column - before));
        before = column;
        piece(text, { kind: 'cell', table, row, column, ...page });
      }
      put('\t'.repeat(Math.max(0, line.columns - 1 - before)));
    }
    put('\n');
  }
  return { text: parts.join(''), pieces };
}
