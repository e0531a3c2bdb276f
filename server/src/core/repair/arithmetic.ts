import { type Identity, cellKey } from '../form/identities.ts';
import { columnName } from '../form/names.ts';
import { type CellName, ET_CETERA } from '../messages/template.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { saidOf } from '../rules/said.ts';
import { brokenAfter } from '../solve/change.ts';
import type { Judgement } from '../solve/judge.ts';
import { partialRepairs } from '../solve/partial.ts';
import { choiceOf } from '../solve/said.ts';
import { type Repair, isExchange, smallestRepairs } from '../solve/smallest.ts';
import { decimalText } from '../text/decimal.ts';
import type { Edit } from '../text/edit.ts';
import { cellName, writeFigures } from './figures.ts';
import { type Fix, type Repairs, fix } from './fix.ts';

/** More choices would leave the clerk where they began. */
const MOST_CHOICES = 3;
/** So many of the identities that stay broken are named; of more the first. */
const MOST_NAMED = 2;

/**
 * Repairs of sums: the smallest changes that make everything hold, those that the prose asks for first, then changes that
 * leave something broken.
 */
export const arithmeticRepairs: Repairs = {
  'row-sum': mendSum,
  'column-total': mendSum,
  'review-sum': mendSum,
  'column-balance': mendSum,
  'blank-total': fillIn,
};

/** Writes the sum of its cells in a blank total. */
function fillIn({ span, replacement }: Finding): Fix[] {
  return replacement === null ? [] : [fix('fill-in', { text: replacement }, false, [{ span, newText: replacement }])];
}

function mendSum({ identity }: Finding, report: Report, judgement: Judgement): Fix[] {
  if (!identity) return [];
  const repairs = smallestRepairs(identity, judgement);
  const { repairs: chosen } = choiceOf(repairs, saidOf(report), judgement);
  const whole = [...chosen, ...repairs.filter((each) => !chosen.includes(each))];
  const partial = partialRepairs(identity, judgement).map((change): Repair => [change]);
  const all = [...whole, ...partial];
  const keys = all.map(keyOf);
  return all
    .filter((repair, at) => keys.indexOf(keyOf(repair)) === at)
    .flatMap((repair, at) => {
      const edits = writeFigures(judgement, repair);
      // Where a blank has left no place in the text, its figure cannot be written, and half a repair is none.
      if (edits.length < repair.length) return [];
      return [{ ...setFigures(repair, edits, report, judgement), preferred: chosen.length === 1 && at === 0 }];
    })
    .slice(0, MOST_CHOICES);
}

function keyOf(repair: Repair): string {
  return repair.map(({ cell, to }) => `${cellKey(cell)} ${decimalText(to)}`).join();
}

/** The repair that writes `edits`: it says what changes from what to what, and what stays broken. */
export function setFigures(repair: Repair, edits: readonly Edit[], report: Report, judgement: Judgement): Fix {
  const left = brokenAfter(judgement, repair).map(({ identity }) => identityName(report, identity));
  const named = left.length > MOST_NAMED ? [...left.slice(0, MOST_NAMED), ET_CETERA] : left;
  const [holding, rest] = [{ count: judgement.verdicts.length }, { count: left.length, broken: named }];
  const [one, other] = repair;
  if (isExchange(repair) && one?.from && other?.from) {
    const data = {
      cell: cellName(report, one.cell),
      from: decimalText(one.from),
      other: cellName(report, other.cell),
      to: decimalText(other.from),
    };
    return left.length === 0
      ? fix('swap-figures', { ...data, ...holding }, false, edits)
      : fix('swap-figures/rest', { ...data, ...rest }, false, edits);
  }
  const figures = repair.map(({ cell, from, to }) => ({
    cell: cellName(report, cell),
    from: from && decimalText(from),
    to: decimalText(to),
  }));
  return left.length === 0
    ? fix('set-figures', { figures, ...holding }, false, edits)
    : fix('set-figures/rest', { figures, ...rest }, false, edits);
}

/** What an identity is called in the title of a repair: the total that is not the sum, or the balance of a column. */
function identityName(report: Report, { rule, suspect }: Identity): CellName {
  if (rule !== 'column-balance') return cellName(report, suspect);
  return { row: null, column: columnName(report.readBy, suspect) };
}
