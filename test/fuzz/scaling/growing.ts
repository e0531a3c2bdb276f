/** A text that grows as wanted. */
export interface Growing {
  readonly name: string;
  /** Sizes that are measured: characters, or pieces where the name says so. */
  readonly sizes: readonly number[];
  /** The text of about that size. */
  readonly text: (size: number) => string;
}

export const KB = 1000;
export const MB = 1000 * KB;
/** Sizes of a text in characters. */
export const CHARACTERS = [10 * KB, 100 * KB, MB, 10 * MB];
/** Numbers of lines, cells, headings and the like. */
export const PIECES = [KB, 10 * KB, 100 * KB, MB];
/** Numbers of rows, each with several cells. */
export const ROWS = [KB, 10 * KB, 100 * KB];
/** Depths of nesting. */
export const DEPTHS = [KB, 10 * KB, 100 * KB];

/** `piece` over and over, cut at `length` characters. */
export function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** `count` pieces, made of the words of `list` in turn. */
export function pieces(list: readonly string[], count: number, piece: (word: string) => string): string {
  return Array.from({ length: count }, (_, at) => piece(list[at % list.length]!)).join('');
}
