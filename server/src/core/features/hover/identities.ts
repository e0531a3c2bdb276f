import type { Form } from '../../form/form.ts';
import { type CellId, type Identity, cellKey } from '../../form/identities.ts';
import { termName } from '../../form/names.ts';
import type { Term } from '../../messages/template.ts';
import { type Judgement, type Verdict, amount } from '../../solve/judge.ts';
import { ZERO, absolute, compare, decimalText } from '../../text/decimal.ts';
import type { Say } from './words.ts';

/** At most so many of the cells that keep an identity from being checked are named. */
const MOST_NAMED = 3;

/** Each identity that the cell stands in, with its numbers: whether it holds, or why it was not checked. */
export function identityLines(form: Form, judgement: Judgement, cell: CellId, say: Say): string[] {
  const key = cellKey(cell);
  return judgement.identities
    .filter(({ left, right }) => [...left, ...right].some((each) => cellKey(each) === key))
    .map((identity) => identityLine(form, judgement, identity, say));
}

/** One identity with its numbers: whether it holds, or why it was not checked. */
export function identityLine(form: Form, judgement: Judgement, identity: Identity, say: Say): string {
  const verdict = judgement.verdicts.find((each) => each.identity === identity);
  return verdict ? checked(form, judgement, verdict, say) : unchecked(form, judgement, identity, say);
}

function checked(form: Form, { figures }: Judgement, verdict: Verdict, say: Say): string {
  const { identity, left, right, difference, holds } = verdict;
  const terms = (cells: readonly CellId[]): Term[] =>
    cells.map((cell) => {
      const value = amount(cell, figures.get(cellKey(cell)));
      return { name: termName(form, identity, cell), value: value ? decimalText(value) : '' };
    });
  const sums = { left: terms(identity.left), sum: decimalText(left), total: decimalText(right) };
  const equation = say(`identity/${identity.rule}`, { ...sums, right: terms(identity.right) });
  if (holds) return say('identity/holds', { identity: equation });
  const isBalance = identity.rule === 'column-balance';
  // Of a sum it is the total that is more or less, of a balance its left side.
  const isOver = compare(difference, ZERO) > 0 === isBalance;
  const data = { identity: equation, deviation: { by: decimalText(absolute(difference)), isOver } };
  return say(isBalance ? 'broken/balance' : 'broken/total', data);
}

function unchecked(form: Form, { figures }: Judgement, identity: Identity, say: Say): string {
  const unknown = [...identity.left, ...identity.right].filter((cell) => !amount(cell, figures.get(cellKey(cell))));
  const named = unknown
    .slice(0, MOST_NAMED)
    .map((cell) => say('unchecked/cell', { name: termName(form, identity, cell) }));
  const more = unknown.length > MOST_NAMED ? say('unchecked/more', { count: unknown.length }) : '';
  return say(`unchecked/${identity.rule}`, { cells: named.join('') + more });
}
