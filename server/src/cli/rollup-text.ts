import type { Asked, RollUp } from '../core/across/roll-up.ts';
import { type Telling, rollUpView } from '../core/features/roll-up/roll-up-view.ts';

/** What became of a roll-up, for people: whom it counts, whom it misses, whom it leaves out and why, what is blank. */
export function rollUpText(added: RollUp, asked: Asked, telling: Telling): string {
  return rollUpView(added, asked, telling)
    .map(({ heading, entries }) => `${heading}\n${entries.map(({ words }) => `  ${words}\n`).join('')}`)
    .join('');
}
