import type { Line } from '../text/line-table.ts';
import { type Span, moved } from '../text/span.ts';
import type { CellLine, Cut, LineContent } from './syntax.ts';

/** What a line says, at its place. Its cells are placed when somebody asks: most lines are not asked. */
class PlacedLine implements CellLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly content: LineContent;
  #cells: readonly Span[] | null = null;

  constructor(index: number, start: number, end: number, next: number, content: LineContent) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.next = next;
    this.content = content;
  }

  get cut(): Cut {
    return this.content.cut;
  }

  get cells(): readonly Span[] {
    return (this.#cells ??= this.content.cells.map((cell) => moved(cell, this.start)));
  }
}

/**
 * A line that says `content`.
 * @param line a place of it, of which this one is `offset` UTF-16 units behind
 * @param index its index among the lines
 */
export function placedLine(content: LineContent, { start, end, next }: Line, index: number, offset: number): CellLine {
  return new PlacedLine(index, start + offset, end + offset, next + offset, content);
}
