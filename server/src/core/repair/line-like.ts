import type { CellLine } from '../syntax/syntax.ts';
import { isBlank } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { textWidth } from '../text/width.ts';

/** The cells of a line between tabs or pipes, without the one that a pipe in front of all of them makes. */
export function cellsIn(text: string, { cut, cells }: CellLine): readonly Span[] {
  const [edge] = cells;
  return cut === 'pipe' && edge && isBlank(text.slice(edge.start, edge.end)) ? cells.slice(1) : cells;
}

/** A line of `cells` that stand where those of the line `like` stand: between as many tabs, or between its pipes. */
export function lineLike(text: string, like: CellLine, cells: readonly string[]): string {
  if (like.cut === 'tab') {
    const width = Math.max(like.cells.length, cells.length);
    return [...cells, ...Array<string>(width - cells.length).fill('')].join('\t');
  }
  const places = cellsIn(text, like);
  const front = like.cells.length > places.length ? [text.slice(like.cells[0]?.start, like.cells[0]?.end)] : [];
  const filled = places.map(({ start, end }, at) => {
    const words = cells[at] ? ` ${cells[at]} ` : '';
    return words + ' '.repeat(Math.max(0, end === like.end ? 0 : textWidth(text.slice(start, end)) - textWidth(words)));
  });
  return [...front, ...filled].join('|');
}
