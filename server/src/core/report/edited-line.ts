import type { LineContent, Syntax } from '../syntax/syntax.ts';
import type { Move } from '../text/move.ts';
import { noted } from '../text/notes.ts';
import { awaitsMore, mayBeHeading } from './headings.ts';
import { mayBePageNumber } from './page-numbers.ts';
import type { Report } from './report.ts';
import { mayBeResidue } from './residue.ts';

/** The only line in which a text differs from another. */
export interface EditedLine {
  readonly index: number;
  readonly old: LineContent;
  readonly now: LineContent;
  readonly move: Move;
}

/**
 * The line that an edit changed, where no other line came, went or changed, and it stands below the title and the first
 * heading, and not behind the first half of a heading; else null.
 */
export function editedLine(syntax: Syntax, before: Report): EditedLine | null {
  const { move } = syntax;
  if (move?.lines !== 0 || move.line !== move.first + 1) return null;
  const index = move.first;
  const first = before.pieces.headings.content[0];
  // The title stands above the first heading, and a heading may run over two lines.
  if (!first || index <= first.lastLine || awaitsMore(syntax.lines[index - 1]!.content)) return null;
  return { index, old: before.syntax.lines[index]!.content, now: syntax.lines[index]!.content, move };
}

/** Whether a line is neither heading nor residue nor page number, whatever stands around it. */
export const isOrdinary = noted(
  (content: LineContent): boolean => !mayBeHeading(content) && !mayBeResidue(content) && !mayBePageNumber(content),
);
