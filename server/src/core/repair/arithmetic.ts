import { type Identity, cellKey } from '../form/identities.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { type Judgement, amount } from '../solve/judge.ts';
import { type Change, singleCellRepairs } from '../solve/single-cell.ts';
import { suspects } from '../solve/suspect.ts';
import { decimalText } from '../text/decimal.ts';
import { cellName, writeFigure } from './figures.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { replaceMarked } from './replace.ts';

/** More choices would leave the clerk where they began. */
const MOST_CHOICES = 3;

/** Repairs of sums: the changes of one cell that make everything hold, then the total as the sum of its cells. */
export const arithmeticRepairs: Repairs = {
  'row-sum': mendSum,
  'column-total': mendSum,
  'review-sum': mendSum,
  'column-balance': mendSum,
  'blank-total': replaceMarked(false),
  'not-a-number': replaceMarked(false),
};

function mendSum({ identity }: Finding, report: Report, judgement: Judgement): Fix[] {
  if (!identity) return [];
  const whole = usualFirst(singleCellRepairs(judgement).get(identity) ?? [], identity);
  const unique = whole.length === 1;
  const changes = [...whole.slice(0, MOST_CHOICES), ...partial(identity, judgement)];
  const cells = changes.map(({ cell }) => cellKey(cell));
  return changes
    .filter((change, at) => cells.indexOf(cellKey(change.cell)) === at)
    .slice(0, MOST_CHOICES)
    .flatMap((change, at) => setFigure(change, report, judgement, unique && at === 0));
}

/** Where the identities leave a choice, a total is what a clerk would look at first. */
function usualFirst(changes: readonly Change[], { suspect }: Identity): Change[] {
  const usual = cellKey(suspect);
  return [...changes].sort((a, b) => Number(cellKey(b.cell) === usual) - Number(cellKey(a.cell) === usual));
}

/** Changes that mend this identity, and perhaps not all of the others. */
function partial(identity: Identity, judgement: Judgement): Change[] {
  const verdict = judgement.verdicts.find((each) => each.identity === identity);
  const suspect = suspects(judgement).get(identity);
  const found: Change[] = [];
  const from = suspect && amount(suspect.cell, judgement.figures.get(cellKey(suspect.cell)));
  if (suspect?.mends && from) found.push({ cell: suspect.cell, from, to: suspect.value });
  const total = amount(identity.suspect, judgement.figures.get(cellKey(identity.suspect)));
  if (verdict && total && identity.rule !== 'column-balance') {
    found.push({ cell: identity.suspect, from: total, to: verdict.left });
  }
  return found;
}

function setFigure({ cell, from, to }: Change, report: Report, judgement: Judgement, preferred: boolean): Fix[] {
  const edit = writeFigure(judgement, cell, to);
  const data = { cell: cellName(report, cell), from: decimalText(from), to: decimalText(to) };
  return edit ? [{ ...fix('set-figure', data, false, [edit]), preferred }] : [];
}
