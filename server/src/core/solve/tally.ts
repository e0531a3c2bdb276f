import type { Identity } from '../form/identities.ts';
import type { Origin } from '../text/span.ts';
import type { Judgement } from './judge.ts';

/** Of `total` identities, how many the figures determine, and how many of those hold. */
export interface Tally {
  readonly hold: number;
  readonly checked: number;
  readonly total: number;
}

/** How the identities of a report stand: all of them, or those among `own`. */
export function tallyOf(
  { verdicts, identities }: Pick<Judgement<Origin>, 'verdicts' | 'identities'>,
  own: readonly Identity[] = identities,
): Tally {
  const among = new Set(own);
  const checked = verdicts.filter(({ identity }) => among.has(identity));
  return { hold: checked.filter(({ holds }) => holds).length, checked: checked.length, total: own.length };
}
