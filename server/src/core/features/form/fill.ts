import { readReport } from '../../report/read.ts';
import type { Report } from '../../report/report.ts';
import { type Edit, applyEdits } from '../../text/edit.ts';
import { type RowGroup, groupsOf } from './fill-groups.ts';
import { figuresOf } from './fill-row.ts';
import { type Asked, isAsAsked } from './fill-said.ts';
import { inPlace, waysOf } from './fill-ways.ts';
import { type Filling, type Refusal, wishesOf } from './fill-wishes.ts';

/** What becomes of cells that are filled in. */
export interface Filled {
  /** In the order of the text; none of them overlap. */
  readonly edits: readonly Edit[];
  /** Rows that had no place for what was asked, and are written on one line now; their other figures are as before. */
  readonly rewritten: readonly RowGroup[];
  /** Cells that stay as they are, and why. */
  readonly refused: readonly Refusal[];
}

/**
 * Writes words in cells of a report, whatever its layout: over what a cell says, or in the place of a blank. The text is
 * then read again, and exactly these cells must say exactly these words; else their row is written anew on one line and
 * read again; else nothing of that row is done. A cell that says its words already is left alone.
 * @param fillings cells with what was typed in them; nothing clears a cell
 */
export function fill(report: Report, fillings: readonly Filling[]): Filled {
  const { asked, refused } = wishesOf(report, fillings);
  if (asked.length === 0) return { edits: [], rewritten: [], refused };
  const groups = groupsOf(report, asked);
  const plain = groups.map((group) => inPlace(report, group));
  if (plain.every((edits) => edits !== null) && isRight(report, plain.flat(), asked)) {
    return { edits: inOrder(plain.flat()), rewritten: [], refused };
  }
  return rowByRow(report, groups, refused);
}

/** Tries each row by itself, beside those that are right already. */
function rowByRow(report: Report, groups: readonly RowGroup[], already: readonly Refusal[]): Filled {
  const refused = [...already];
  const rewritten: RowGroup[] = [];
  let edits: readonly Edit[] = [];
  let done: readonly Asked[] = [];
  for (const group of groups) {
    const wanted = [...done, ...group.asked];
    const way = waysOf(report, group).find(({ edits: own }) => isRight(report, [...edits, ...own], wanted));
    if (!way) {
      const isCertain = group.rows.every(({ placed }) => placed) || figuresOf(group).length === 0;
      const reason = isCertain ? 'bound' : 'unplaced';
      refused.push(...group.asked.map(({ id, words }): Refusal => ({ ...id, words, reason })));
      continue;
    }
    if (way.isAnew) rewritten.push(group);
    [edits, done] = [[...edits, ...way.edits], wanted];
  }
  return { edits: inOrder(edits), rewritten, refused };
}

/** Whether the text, edited so, says what was asked and nothing else. */
function isRight(report: Report, edits: readonly Edit[], asked: readonly Asked[]): boolean {
  const ordered = inOrder(edits);
  const isApart = ordered.every(({ span }, at) => (ordered[at - 1]?.span.end ?? 0) <= span.start);
  return isApart && isAsAsked(report, readReport(applyEdits(report.syntax.text, ordered), report), asked);
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
