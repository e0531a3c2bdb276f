import { type Identity, cellKey } from '../form/identities.ts';
import type { Origin } from '../text/span.ts';
import { type Change, brokenAfter, changeBy } from './change.ts';
import type { Judgement } from './judge.ts';
import { cellsOf } from './membership.ts';
import { missing } from './single-cell.ts';

/**
 * The changes of one cell by which a broken identity holds while others stay broken: those that leave fewer broken than
 * there are, the fewest first; last its total as the sum of its cells, whatever that leaves.
 */
export function partialRepairs(identity: Identity, judgement: Judgement<Origin>): Change[] {
  const broken = judgement.verdicts.find((verdict) => verdict.identity === identity && !verdict.holds);
  if (!broken) return [];
  const present = judgement.verdicts.filter((verdict) => !verdict.holds).length;
  const changes = cellsOf(broken)
    .flatMap((cell) => changeBy(cell, missing(broken, cellKey(cell)), judgement) ?? [])
    .map((change) => ({ change, left: brokenAfter(judgement, [change]).length }));
  const better = changes.filter(({ left }) => left < present).sort((a, b) => a.left - b.left);
  const usual = identity.rule === 'column-balance' ? null : cellKey(identity.suspect);
  const total = changes.filter(
    ({ change }) => cellKey(change.cell) === usual && !better.some((each) => each.change === change),
  );
  return [...better, ...total].map(({ change }) => change);
}
