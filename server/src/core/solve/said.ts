import { type CellId, cellKey } from '../form/identities.ts';
import { type Decimal, ZERO, add, equal, subtract, sum } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import type { Change } from './change.ts';
import { type Judgement, amount } from './judge.ts';
import type { Repair } from './smallest.ts';

/** What is said of cells outside the tables: that together they come to so much. */
export interface Said {
  readonly cells: readonly CellId[];
  readonly value: Decimal;
}

/**
 * What a saying means for a repair: `for` where it asks for the very change, `against` where it is what the cells hold
 * now, `neither` where it is another number than both.
 */
export type Voice = 'for' | 'against' | 'neither';

/** What `said` means for `repair`; null where the repair leaves its cells as they are, or one of them is not known. */
export function voiceOf({ cells, value }: Said, repair: Repair, { figures }: Judgement<Origin>): Voice | null {
  const keys = cells.map(cellKey);
  const changes = repair.filter(({ cell }) => keys.includes(cellKey(cell)));
  if (changes.length === 0) return null;
  const amounts = cells.map((cell, at) => amount(cell, figures.get(keys[at]!)));
  if (amounts.includes(null)) return null;
  const before = sum(amounts.filter((each) => each !== null));
  const after = changes.reduce((total, change) => add(total, growth(change)), before);
  if (equal(before, after)) return null;
  if (equal(value, after)) return 'for';
  return equal(value, before) ? 'against' : 'neither';
}

/** Repairs between which sayings were asked to choose. */
export interface Choice {
  /** Those that are left: in the order given, all of them where the sayings do not tell. */
  readonly repairs: readonly Repair[];
  /** The sayings against those that are left out, where no saying is for one that is left. */
  readonly spare: readonly Said[];
}

/**
 * The repairs that sayings leave: those that one is for and none against; where none is for any, those that none is
 * against. Sayings that disagree with each other choose nothing.
 */
export function choiceOf(repairs: readonly Repair[], said: readonly Said[], judgement: Judgement<Origin>): Choice {
  const heard = repairs.map((repair) => ({ repair, voices: said.map((each) => voiceOf(each, repair, judgement)) }));
  const spoken = heard.filter(({ voices }) => voices.includes('for'));
  const left = (spoken.length > 0 ? spoken : heard).filter(({ voices }) => !voices.includes('against'));
  if (left.length === 0 || left.length === repairs.length) return { repairs, spare: [] };
  const spare = said.filter((_, at) => spoken.length === 0 && heard.some(({ voices }) => voices[at] === 'against'));
  return { repairs: left.map(({ repair }) => repair), spare };
}

function growth({ from, to }: Change): Decimal {
  return subtract(to, from ?? ZERO);
}
