import { plain } from '../text/plain.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** A text without tags: its comparison form follows from that of its lines, and is put together when somebody asks. */
class UntaggedText implements Syntax {
  readonly text: string;
  readonly lines: readonly CellLine[];
  readonly tagged = false;
  #plain: string | null = null;

  constructor(text: string, lines: readonly CellLine[]) {
    this.text = text;
    this.lines = lines;
  }

  get plain(): string {
    return (this.#plain ??= this.lines
      .map(({ end, next, content }) => content.plain + plain(this.text.slice(end, next)))
      .join(''));
  }
}

/** The text that these lines make, of which none is tagged. */
export function untaggedText(text: string, lines: readonly CellLine[]): Syntax {
  return new UntaggedText(text, lines);
}
