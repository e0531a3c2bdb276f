import { commonEnd, commonStart } from '../text/common.ts';
import { lineAt } from '../text/line-table.ts';
import { endsForEditors } from '../text/soft-lines.ts';
import { EditedSyntax } from './edited-syntax.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** What a text has in common with another one that was read. */
export interface Kept {
  /** The lines of the other text. */
  readonly lines: readonly CellLine[];
  /** How many of them are whole at its start too, and index of the first of those that are whole at its end. */
  readonly heads: number;
  readonly behind: number;
  /** The comparison form of the other text, where it is known. */
  readonly shown: string | null;
  readonly counts: Syntax['counts'];
  /** What lies between them in the text. */
  readonly from: number;
  readonly to: number;
}

/** The lines that `text` has in common with what was read from its start on, and back from its end. */
export function keptOf(text: string, other: Syntax): Kept {
  const { text: old, lines, counts } = other;
  const start = commonStart(old, text);
  const end = commonEnd(old, text, Math.min(old.length, text.length) - start);
  // A line is kept only with a unit behind its end: a CR and an LF are one line end in both texts or in neither.
  let heads = lineAt(lines, start - 1).index;
  // Where lines end within a line of an editor is decided by all of that.
  while (heads > 0 && !isWhole(lines[heads - 1]!)) heads--;
  const from = lines[heads]?.start ?? 0;
  let behind = lineAt(lines, old.length - end).index + 1;
  while (behind < lines.length && (lines[behind - 1]!.end < old.length - end || !isWhole(lines[behind - 1]!))) behind++;
  const first = lines[behind];
  return {
    lines,
    heads,
    behind,
    shown: EditedSyntax.knownPlain(other),
    counts,
    from,
    to: first ? text.length - (old.length - first.start) : text.length,
  };
}

function isWhole({ content }: CellLine): boolean {
  return endsForEditors(content.oddEnd);
}
