import type { Syntax } from '../syntax/syntax.ts';
import { lineAt } from '../text/line-table.ts';
import { type Move, movedLine } from '../text/move.ts';
import { areSame } from './read-tables.ts';
import type { Heading, Report, Title } from './report.ts';

/**
 * Whether the edit between `before` and `report` left alone all of it but prose: the tables, the headings, the title and
 * residue, and what they are written in. They may have moved.
 */
export function outlineIsKept(report: Report, before: Report): boolean {
  const { move } = report.syntax;
  if (report.pieces.outline === before.pieces.outline) return true;
  return (
    move !== null &&
    report.recognised === before.recognised &&
    report.form === before.form &&
    report.readBy === before.readBy &&
    areSame(report.pieces.tables, before.pieces.tables) &&
    areKept(report, before, move, ({ headings }) => headings.flatMap(linesOfHeading)) &&
    areKept(report, before, move, ({ residues }) => residues.map(({ line }) => line)) &&
    areKept(report, before, move, ({ title, syntax }) => (title ? linesOfTitle(title, syntax) : []))
  );
}

/** Whether the same lines, wherever they stand, make up a part of both. */
function areKept(report: Report, before: Report, move: Move, linesIn: (report: Report) => readonly number[]): boolean {
  const [lines, old] = [linesIn(report), linesIn(before)];
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
