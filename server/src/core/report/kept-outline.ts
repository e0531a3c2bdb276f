import type { Syntax } from '../syntax/syntax.ts';
import { lineAt } from '../text/line-table.ts';
import { type Move, movedLine } from '../text/move.ts';
import { areSame, linesIn } from './read-tables.ts';
import type { Heading, Report, Title } from './report.ts';

/**
 * What an edit has left alone: `outline`, all but prose: the tables, the headings, the title and residue, and what they
 * are written in; `frame`, the same without what the tables say. All may have moved.
 */
export type LeftAlone = 'outline' | 'frame' | null;

/** What the edit between `before` and `report` left alone; null where that may be less. */
export function leftAlone(report: Report, before: Report): LeftAlone {
  if (report.pieces.outline === before.pieces.outline) return 'outline';
  if (!frameIsKept(report, before)) return null;
  const [tables, old] = [report.pieces.tables, before.pieces.tables];
  if (areSame(tables, old)) return 'outline';
  return standAlike(tables, old) ? 'frame' : null;
}

function frameIsKept(report: Report, before: Report): boolean {
  const { move } = report.syntax;
  return (
    move !== null &&
    report.recognised === before.recognised &&
    report.form === before.form &&
    report.readBy === before.readBy &&
    areKept(report, before, move, ({ headings }) => headings.flatMap(linesOfHeading)) &&
    areKept(report, before, move, ({ residues }) => residues.map(({ line }) => line)) &&
    areKept(report, before, move, ({ title, syntax }) => (title ? linesOfTitle(title, syntax) : []))
  );
}

/** Whether the same tables stand on the same lines. */
export function standAlike(tables: Report['pieces']['tables'], before: Report['pieces']['tables']): boolean {
  const [all, old] = [linesIn(tables), linesIn(before)];
  return (
    all.length === old.length &&
    all.every(({ id, lines: { first, last } }, at) => {
      const { id: own, lines } = old[at]!;
      return id === own && first === lines.first && last === lines.last;
    })
  );
}

/** Whether the same lines, wherever they stand, make up a part of both. */
function areKept(report: Report, before: Report, move: Move, linesOf: (report: Report) => readonly number[]): boolean {
  const [lines, old] = [linesOf(report), linesOf(before)];
  return (
    lines.length === old.length &&
    old.every((line, at) => {
      const now = lines[at]!;
      return (
        movedLine(line, [move]) === now && before.syntax.lines[line]?.content === report.syntax.lines[now]?.content
      );
    })
  );
}

function linesOfHeading({ line, lastLine }: Heading): number[] {
  return line === lastLine ? [line] : [line, lastLine];
}

function linesOfTitle({ parts }: Title, { lines }: Syntax): number[] {
  return parts.map(({ start }) => lineAt(lines, start).index);
}
