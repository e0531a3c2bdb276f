import { commonEnd, commonStart } from '../text/common.ts';
import { lineAt } from '../text/line-table.ts';
import { endsForEditors } from '../text/soft-lines.ts';
import type { Span } from '../text/span.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** Which lines of another text are whole in a text as well. */
export interface SameLines {
  /** So many at its start. */
  readonly heads: number;
  /** The first of those at its end, as an index in the other text. */
  readonly behind: number;
  /** What stands between them in the text. */
  readonly between: Span;
}

/** The lines that `text` has in common with `other` from its start on, and back from its end. */
export function sameLines(text: string, { text: old, lines }: Syntax): SameLines {
  const start = commonStart(old, text);
  const end = commonEnd(old, text, Math.min(old.length, text.length) - start);
  // Only a line with a unit behind its end is taken: a CR and an LF are one line end in both texts or in neither.
  let heads = lineAt(lines, start - 1).index;
  // Where lines end within a line of an editor is decided by all of that.
  while (heads > 0 && !isWhole(lines[heads - 1]!)) heads--;
  let behind = lineAt(lines, old.length - end).index + 1;
  while (behind < lines.length && (lines[behind - 1]!.end < old.length - end || !isWhole(lines[behind - 1]!))) behind++;
  const first = lines[behind];
  const between = {
    start: lines[heads]?.start ?? 0,
    end: first ? text.length - (old.length - first.start) : text.length,
  };
  return { heads, behind, between };
}

function isWhole({ content }: CellLine): boolean {
  return endsForEditors(content.oddEnd);
}
