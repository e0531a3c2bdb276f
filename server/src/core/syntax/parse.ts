import { linesOf } from '../text/line-table.ts';
import { withoutTags } from '../text/markup.ts';
import { plain } from '../text/plain.ts';
import { span } from '../text/span.ts';
import { cut } from './cut.ts';
import type { Leaf, Syntax } from './syntax.ts';

/** Reads any text into lines and cells. Never throws, loses no character, takes time in proportion to the text. */
export function parse(text: string): Syntax {
  return { text, plain: withoutTags(plain(text)), lines: cut(text, linesOf(text)) };
}

/** The leaves of `syntax` in order: together they cover the text from its first character to its last. */
export function* leaves({ lines }: Syntax): Generator<Leaf> {
  for (const line of lines) {
    let at = line.start;
    for (const cell of line.cells) {
      if (cell.start > at) yield { kind: 'divider', span: span(at, cell.start) };
      if (cell.end > cell.start) yield { kind: 'cell', span: cell };
      at = cell.end;
    }
    if (line.next > line.end) yield { kind: 'line-end', span: span(line.end, line.next) };
  }
}
