import type { LineContent, Syntax } from '../syntax/syntax.ts';
import { lineAt } from '../text/line-table.ts';
import type { Move } from '../text/move.ts';
import { noted } from '../text/notes.ts';
import { bearAsBefore } from '../text/signs.ts';
import { goesOn } from './continuation.ts';
import { editedLine, isOrdinary } from './edited-line.ts';
import { type Paragraph, firstFrom, movedFrom, paragraphOf } from './paragraphs.ts';
import { putTogether } from './put-together.ts';
import { movedTables } from './read-tables.ts';
import type { Report } from './report.ts';
import { isSentence } from './sentence-line.ts';
import { wrappingAfter } from './wrapping.ts';

/**
 * Reads a text that differs from another in one line of a paragraph: most of what is typed. All but that paragraph is as
 * it was, and at most further on.
 * @returns the same as a reading of all of it; null where more may have changed
 */
export function quietlyEdited(syntax: Syntax, before: Report): Report | null {
  const edited = editedLine(syntax, before);
  if (!edited) return null;
  const { old, now, move } = edited;
  if (!isPlainProse(old) || !isPlainProse(now)) return null;
  const paragraphs = withEdited(syntax, before, move);
  if (!paragraphs) return null;
  const wrapping = wrappingAfter(before.pieces.wrapping, old, now, linesOf(paragraphs));
  if (wrapping.fullWidth !== before.pieces.wrapping.fullWidth) return null;
  const { title, recognised, form, readBy, pieces } = before;
  return putTogether({
    ...{ syntax, title, recognised, form, readBy, paragraphs },
    pieces: {
      ...pieces,
      wrapping,
      headings: pieces.headings.after(move),
      residues: pieces.residues.after(move),
      regions: pieces.regions.after(move),
      tables: movedTables(pieces.tables, move),
    },
  });
}

/** Whether a line can be nothing but a line of a paragraph, whatever stands around it. */
const isPlainProse = noted(
  (content: LineContent): boolean => isSentence(content) && !content.plain.includes('|') && isOrdinary(content),
);

/** The paragraphs with the edited one read anew; null where others may begin or end elsewhere. */
function withEdited(syntax: Syntax, before: Report, move: Move): Paragraph[] | null {
  const { lines } = before.syntax;
  const line = lines[move.first]!;
  const own = firstFrom(before.paragraphs, line.end + 1) - 1;
  const paragraph = before.paragraphs[own];
  if (!paragraph?.parts.some(({ start, end }) => line.start <= start && end <= line.end)) return null;
  const edited = paragraphOf(
    syntax.text,
    paragraph.parts.map(({ start }) => syntax.lines[lineAt(lines, start).index]!),
    paragraph.section,
  );
  const paragraphs = movedFrom(before.paragraphs, own + 1, move.by);
  paragraphs[own] = edited;
  bearAsBefore(paragraphs, before.paragraphs, [edited.prose]);
  return areBounds(before.paragraphs, paragraphs, own, before.pieces.wrapping.fullWidth) ? paragraphs : null;
}

/** The lines of paragraphs. */
function linesOf(paragraphs: readonly Paragraph[]): Iterable<LineContent> {
  return {
    *[Symbol.iterator]() {
      for (const { prose } of paragraphs) yield* prose.lines;
    },
  };
}

/** Whether every line of the edited paragraph goes on as it did, and what stands around it too. */
function areBounds(before: readonly Paragraph[], now: readonly Paragraph[], own: number, width: number): boolean {
  const [old, lines] = [before, now].map((paragraphs) => {
    return paragraphs.slice(Math.max(0, own - 1), own + 2).flatMap(({ prose }) => prose.lines);
  }) as [LineContent[], LineContent[]];
  return lines.every((line, at) => {
    const next = lines[at + 1];
    return !next || goesOn(line, next, width) === goesOn(old[at]!, old[at + 1]!, width);
  });
}
