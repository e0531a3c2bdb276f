import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { type Decimal, decimalText } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import { brokenAfter } from './change.ts';
import { groupsOf } from './groups.ts';
import type { Judgement, Verdict } from './judge.ts';
import { membershipOf } from './membership.ts';
import { smallestRepairs } from './smallest.ts';
import { suspects } from './suspect.ts';

/** A cell that is likely wrong, with every broken identity that its change is to mend. */
export interface WrongCell {
  readonly cell: CellId;
  /** The value by which they hold. */
  readonly to: Decimal;
  /** In the order in which one of them stands for all. */
  readonly verdicts: readonly Verdict[];
  /** What the change does: every identity holds then; all connected ones do; or another cell may be wrong as well. */
  readonly mends: 'all' | 'own' | 'unsure';
}

/** Which of the identities that one cell breaks stands for all of them. */
export const IDENTITY_ORDER: readonly Identity['rule'][] = ['row-sum', 'review-sum', 'column-total', 'column-balance'];

const NONE: readonly WrongCell[] = [];
const known = new WeakMap<readonly Verdict[], readonly WrongCell[]>();

/**
 * The cells that are likely wrong. Every broken identity stands with one of them, and all that one cell explains stand
 * together.
 */
export function wrongCells(judgement: Judgement<Origin>): readonly WrongCell[] {
  const { verdicts } = judgement;
  if (verdicts.every(({ holds }) => holds)) return NONE;
  let found = known.get(verdicts);
  if (!found) known.set(verdicts, (found = wrongCellsIn(judgement)));
  return found;
}

/** The place of an identity among those that one cell breaks. */
export function rank({ rule }: Identity): number {
  return IDENTITY_ORDER.indexOf(rule);
}

function wrongCellsIn(judgement: Judgement<Origin>): WrongCell[] {
  const groups = groupsOf(judgement.verdicts, membershipOf(judgement.verdicts));
  return [...new Set(groups.values())].flatMap((group) => ofGroup(group, judgement));
}

/** The wrong cells behind broken identities that are connected: one where its change mends them all. */
function ofGroup(group: readonly Verdict[], judgement: Judgement<Origin>): WrongCell[] {
  const verdicts = [...group].sort((a, b) => rank(a.identity) - rank(b.identity));
  const [lead] = verdicts;
  if (!lead) return [];
  const repairs = smallestRepairs(lead.identity, judgement);
  const [repair = []] = repairs;
  const [only, more] = repair;
  if (!only || more) return apart(verdicts, judgement, repairs.length === 1 ? repair : []);
  if (repairs.length > 1) return [{ cell: only.cell, to: only.to, verdicts, mends: 'unsure' }];
  const left = brokenAfter(judgement, [only]);
  return [{ cell: only.cell, to: only.to, verdicts, mends: left.length === 0 ? 'all' : 'own' }];
}

/**
 * Where more than one cell is wrong: each identity with the cell that is to be looked at first.
 * @param pair the only two cells whose change mends all, where there are such
 */
function apart(
  verdicts: readonly Verdict[],
  judgement: Judgement<Origin>,
  pair: readonly { readonly cell: CellId; readonly to: Decimal }[],
): WrongCell[] {
  const likely = suspects(judgement);
  const found = new Map<string, { cell: CellId; to: Decimal; verdicts: Verdict[] }>();
  for (const verdict of verdicts) {
    const { identity } = verdict;
    const keys = [...identity.left, ...identity.right].map(cellKey);
    const suspect = likely.get(identity);
    const change = pair.find(({ cell }) => keys.includes(cellKey(cell)));
    const cell = change?.cell ?? suspect?.cell ?? identity.suspect;
    const to = change?.to ?? suspect?.value ?? verdict.left;
    const key = `${cellKey(cell)} ${decimalText(to)}`;
    const present = found.get(key);
    if (present) present.verdicts.push(verdict);
    else found.set(key, { cell, to, verdicts: [verdict] });
  }
  return Array.from(found.values(), (each) => ({ ...each, mends: 'unsure' as const }));
}
