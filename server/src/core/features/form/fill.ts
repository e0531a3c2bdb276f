import { inColumns } from '../../repair/in-columns.ts';
import { readReport } from '../../report/read.ts';
import type { Report } from '../../report/report.ts';
import { type Edit, applyEdits } from '../../text/edit.ts';
import { type RowGroup, figureIn, groupsOf } from './fill-groups.ts';
import { writeCell } from './fill-cell.ts';
import { rowsAnew } from './fill-row.ts';
import { type Asked, isAsAsked } from './fill-said.ts';
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
  const plain = groups.map((group) => plainly(report, group));
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
    const plain = plainly(report, group);
    const wanted = [...done, ...group.asked];
    const ways = [...(plain ? [plain] : []), ...rowsAnew(report, group)];
    const way = ways.find((own) => isRight(report, [...edits, ...own], wanted));
    if (!way) {
      const reason = group.rows.every(({ placed }) => placed) ? 'bound' : 'unplaced';
      refused.push(...group.asked.map(({ id, words }): Refusal => ({ ...id, words, reason })));
      continue;
    }
    if (way !== plain) rewritten.push(group);
    [edits, done] = [[...edits, ...way], wanted];
  }
  return { edits: inOrder(edits), rewritten, refused };
}

/** The edits that write each cell of a row in its place; null where one has none. */
function plainly(report: Report, group: RowGroup): Edit[] | null {
  const edits: Edit[] = [];
  for (const { id, words } of group.asked) {
    const figure = figureIn(group, id);
    const own = figure && writeCell(report.syntax.text, group.table, figure, words);
    if (!own) return null;
    edits.push(...own);
  }
  return inColumns(report, edits);
}

/** Whether the text, edited so, says what was asked and nothing else. */
function isRight(report: Report, edits: readonly Edit[], asked: readonly Asked[]): boolean {
  return isAsAsked(report, readReport(applyEdits(report.syntax.text, edits), report), asked);
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}
