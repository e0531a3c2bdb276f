import type { Prose } from '../report/paragraphs.ts';
import { statedAt } from '../report/prose/statements.ts';
import type { Report } from '../report/report.ts';
import type { LineContent } from '../syntax/syntax.ts';
import type { Move } from '../text/move.ts';
import { NO_SIGNS, type Written, someBear } from '../text/signs.ts';
import type { Context, Fact, Looks, Sight } from './rule.ts';
import { shownPart } from './typography/lines.ts';

/** What differs between two reports whose headings and title are the same, and whose tables stand where they stood. */
export interface Changes {
  /** The lines and paragraphs that only one of the two has: each as it was, and as it is. */
  readonly lines: readonly LineContent[];
  /** What these lines show. */
  readonly written: readonly Written[];
  readonly prose: readonly Prose[];
  /** Whether the prose states the same in figures. */
  readonly statements: boolean;
  /** Whether the tables say the same. */
  readonly tables: boolean;
}

/**
 * What an edit has changed.
 * @param tables whether they say the same
 * @returns null where there are other paragraphs or more of them: what stands beside what is then another thing
 */
export function changesBetween(before: Report, report: Report, move: Move, tables: boolean): Changes | null {
  const [old, now] = [before.paragraphs, report.paragraphs];
  if (old.length !== now.length || move.lines !== 0) return null;
  const prose: Prose[] = [];
  let isStated = true;
  for (let at = 0; at < now.length; at++) {
    const one = old[at]!;
    const other = now[at]!;
    if (one.prose === other.prose) continue;
    if (one.section !== other.section) return null;
    prose.push(one.prose, other.prose);
    // What it tells of the one below may be another thing, too.
    isStated &&= isStatedAlike(before, report, at) && isStatedAlike(before, report, at + 1);
  }
  const lines: LineContent[] = [];
  for (let at = move.first; at < move.line; at++) {
    lines.push(before.syntax.lines[at]!.content, report.syntax.lines[at]!.content);
  }
  return { lines, written: lines.map(shownPart), prose, statements: isStated, tables };
}

/** Whether the paragraph at `at` states the same in figures. */
function isStatedAlike(before: Report, report: Report, at: number): boolean {
  if (at === report.paragraphs.length) return true;
  const old = statedAt(before.paragraphs, at, before.pieces.reporter);
  const now = statedAt(report.paragraphs, at, report.pieces.reporter);
  return old === now || (old.length === 0 && now.length === 0);
}

/** Whether there is anything in `changes` that a rule looks for. */
export function concerns(
  { lines, written, prose, statements, tables }: Changes,
  looks: Looks,
  context: Context,
): boolean {
  return (
    (looks.tables === true && !tables) ||
    (looks.statements === true && !statements) ||
    (looks.lines !== undefined && isSeen(lines, looks.lines, context)) ||
    (looks.written !== undefined && isSeen(written, looks.written, context)) ||
    (looks.prose !== undefined && isSeen(prose, looks.prose, context)) ||
    (looks.factsOfLines !== undefined && isAnother(lines, looks.factsOfLines, context)) ||
    (looks.factsOfProse !== undefined && isAnother(prose, looks.factsOfProse, context))
  );
}

function isSeen<Part extends Written>(
  parts: readonly Part[],
  sights: readonly Sight<Part>[],
  context: Context,
): boolean {
  for (const { signs = NO_SIGNS, sees } of sights) {
    // A glance costs less than to be asked.
    if (someBear(parts, itself, signs) && parts.some((part) => sees(part, context))) return true;
  }
  return false;
}

function itself(part: Written): Written {
  return part;
}

/** Whether a part tells something else than before. @param parts each as it was, and as it is */
function isAnother<Part>(parts: readonly Part[], facts: readonly Fact<Part>[], context: Context): boolean {
  for (const tells of facts) {
    for (let at = 0; at < parts.length; at += 2) {
      if (tells(parts[at]!, context) !== tells(parts[at + 1]!, context)) return true;
    }
  }
  return false;
}
