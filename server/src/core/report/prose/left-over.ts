import { LEAST_BY_CHANCE, type List, SLIP, turnIn } from './part-list.ts';
import { areOneKind, closesList } from './part-words.ts';
import type { Quantity } from './quantities.ts';
import { coarsest, turnAt } from './turns.ts';

/*
 * Parts that add up before their list is over: what is left over is no part of it, or the sum is right by chance.
 */

/** After so many parts, one more is one of them whatever its name. */
const LONG_LIST = 5;
/** The last part of a list. */
const CONJUNCTION = /(?:和|及|与) *[^、,;]{0,12}$/;

/**
 * Whether parts that add up leave one over at the end that is beyond doubt one of them: of the same sort, divided by
 * the same mark, and larger than the total or so small that it was forgotten.
 */
export function isOneMore(list: List, parts: readonly Quantity[], at: number): boolean {
  const { numbers, to, total } = list;
  const number = numbers[at];
  if (!number) return false;
  const coarser = numbers.findIndex(({ mark }, index) => index > at && mark > number.mark);
  const rest = numbers
    .slice(at, coarser < 0 ? to : Math.min(coarser, to))
    .filter((each) => each.amount !== 0n && turnAt(parts, each) !== 'unit');
  const [last] = rest;
  if (!last || rest.length > 1 || turnIn(list, parts, numbers.indexOf(last)) !== 'none') return false;
  if (closesList(parts.at(-1)!.label)) return false;
  if (parts.length > 1 && closesList(last.label)) return true;
  if (new Set([...parts.slice(1), last].map(({ mark }) => mark)).size !== 1) return false;
  if (parts.length > 1 && (list.kind === 'all' || CONJUNCTION.test(last.gap))) return true;
  const isOneKind = parts.some((part) => areOneKind(last, part));
  if (isOneKind && last.amount > total.amount) return true;
  const isSmall = last.amount === 1n || last.amount * SLIP <= total.amount;
  return isSmall && (parts.length >= LONG_LIST || (parts.length > 1 && isOneKind));
}

/**
 * Whether the last part of a list that semicolons divide is itself divided behind commas, into one more than it is:
 * what stands before the next semicolon belongs to it.
 */
export function hasWrongDetails({ numbers, to }: List, parts: readonly Quantity[], at: number): boolean {
  const part = parts.at(-1)!;
  if (parts.length < 2 || coarsest(parts) < 3 || part.mark < 3 || part.amount < LEAST_BY_CHANCE) return false;
  const end = numbers.findIndex(({ mark }, index) => index >= at && mark >= 3);
  const details = numbers.slice(at, end < 0 ? to : Math.min(end, to));
  if (details.length < 2 || details.some(({ unit, opening }) => unit !== part.unit || opening !== null)) return false;
  return details.reduce((sum, { amount }) => sum + amount, 0n) === part.amount + 1n;
}
