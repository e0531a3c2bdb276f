import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { type Decimal, decimalText } from '../text/decimal.ts';
import { type Change, brokenAfter, changeBy } from './change.ts';
import { groupsOf } from './groups.ts';
import type { Judgement, Verdict } from './judge.ts';
import { cellsOf, membershipOf } from './membership.ts';
import { type Said, choiceOf, voiceOf } from './said.ts';
import { missing } from './single-cell.ts';
import { type Repair, smallestRepairs } from './smallest.ts';
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
  /** What is said of it outside the tables. */
  readonly heard: Heard | null;
}

/**
 * Sayings with what they mean for the change of a cell: they ask for it, they are what the cell holds now, they are
 * neither; or they are what other cells hold that would do as well, and so leave this one.
 */
export interface Heard {
  readonly voice: 'for' | 'against' | 'neither' | 'spare';
  readonly said: readonly Said[];
}

/** Which of the identities that one cell breaks stands for all of them. */
export const IDENTITY_ORDER: readonly Identity['rule'][] = ['row-sum', 'review-sum', 'column-total', 'column-balance'];

const NONE: readonly WrongCell[] = [];
const NOTHING_SAID: readonly Said[] = [];
const known = new WeakMap<readonly Verdict[], WeakMap<readonly Said[], readonly WrongCell[]>>();

/**
 * The cells that are likely wrong. Every broken identity stands with one of them, and all that one cell explains stand
 * together.
 * @param said what is said of cells outside the tables: it chooses where the identities leave several cells
 */
export function wrongCells(judgement: Judgement, said: readonly Said[] = NOTHING_SAID): readonly WrongCell[] {
  const { verdicts } = judgement;
  if (verdicts.every(({ holds }) => holds)) return NONE;
  let bySaid = known.get(verdicts);
  if (!bySaid) known.set(verdicts, (bySaid = new WeakMap()));
  let found = bySaid.get(said);
  if (!found) bySaid.set(said, (found = wrongCellsIn(judgement, said)));
  return found;
}

/** The place of an identity among those that one cell breaks. */
export function rank({ rule }: Identity): number {
  return IDENTITY_ORDER.indexOf(rule);
}

function wrongCellsIn(judgement: Judgement, said: readonly Said[]): WrongCell[] {
  const groups = groupsOf(judgement.verdicts, membershipOf(judgement.verdicts));
  return [...new Set(groups.values())].flatMap((group) => ofGroup(group, judgement, said));
}

/** The wrong cells behind broken identities that are connected: one where its change mends them all. */
function ofGroup(group: readonly Verdict[], judgement: Judgement, said: readonly Said[]): WrongCell[] {
  const verdicts = [...group].sort((a, b) => rank(a.identity) - rank(b.identity));
  const [lead] = verdicts;
  if (!lead) return [];
  const { repairs, spare } = choiceOf(smallestRepairs(lead.identity, judgement), said, judgement);
  const [repair = []] = repairs;
  const [only, more] = repair;
  if (!only || more) return apart(verdicts, { judgement, said, pair: repairs.length === 1 ? repair : [] });
  const open = { cell: only.cell, to: only.to, verdicts };
  const heard = heardOf(only, judgement, said) ?? (spare.length > 0 ? { voice: 'spare', said: spare } : null);
  if (repairs.length > 1) return [{ ...open, mends: 'unsure', heard }];
  return [{ ...open, mends: brokenAfter(judgement, [only]).length === 0 ? 'all' : 'own', heard }];
}

/** What is said of the change of a cell, first what is for it. */
function heardOf(change: Change, judgement: Judgement, said: readonly Said[]): Heard | null {
  for (const voice of ['for', 'against', 'neither'] as const) {
    const own = said.filter((each) => voiceOf(each, [change], judgement) === voice);
    if (own.length > 0) return { voice, said: own };
  }
  return null;
}

interface Apart {
  readonly judgement: Judgement;
  readonly said: readonly Said[];
  /** The only two cells whose change mends all, where there are such. */
  readonly pair: Repair;
}

/** Where more than one cell is wrong: each identity with the cell that is to be looked at first. */
function apart(verdicts: readonly Verdict[], { judgement, said, pair }: Apart): WrongCell[] {
  const likely = suspects(judgement);
  const found = new Map<string, { cell: CellId; to: Decimal; verdicts: Verdict[]; heard: Heard | null }>();
  for (const verdict of verdicts) {
    const { identity } = verdict;
    const keys = [...identity.left, ...identity.right].map(cellKey);
    const suspect = likely.get(identity);
    const change = pair.find(({ cell }) => keys.includes(cellKey(cell))) ?? askedFor(verdict, judgement, said);
    const cell = change?.cell ?? suspect?.cell ?? identity.suspect;
    const to = change?.to ?? suspect?.value ?? verdict.left;
    const key = `${cellKey(cell)} ${decimalText(to)}`;
    const present = found.get(key);
    if (present) present.verdicts.push(verdict);
    else found.set(key, { cell, to, verdicts: [verdict], heard: change ? heardOf(change, judgement, said) : null });
  }
  return Array.from(found.values(), (each) => ({ ...each, mends: 'unsure' as const }));
}

/** The change of a cell by which the identity holds, and none is broken that held, and which a saying asks for. */
function askedFor(verdict: Verdict, judgement: Judgement, said: readonly Said[]): Change | undefined {
  if (said.length === 0) return undefined;
  return cellsOf(verdict)
    .flatMap((cell) => changeBy(cell, missing(verdict, cellKey(cell)), judgement) ?? [])
    .find(
      (change) =>
        said.some((each) => voiceOf(each, [change], judgement) === 'for') &&
        brokenAfter(judgement, [change]).every(({ identity }) => isBroken(identity, judgement)),
    );
}

function isBroken(identity: Identity, { verdicts }: Judgement): boolean {
  return verdicts.some((each) => each.identity === identity && !each.holds);
}
