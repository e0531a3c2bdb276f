import { areAlike, areOneKind, leadsAway } from './part-words.ts';
import type { Quantity } from './quantities.ts';

/**
 * Why a number may be no further part of a list: `strong` where it counts something else; `weak` where the words allow
 * it; `unit` where it has another unit.
 */
export type Turn = 'none' | 'weak' | 'strong' | 'unit';

/** Units in which the same things are counted. */
const INTERCHANGEABLE: readonly string[][] = [
  ['条', '篇', '件', '份', '篇次', '条次', '件次'],
  ['次', '场', '场次'],
  ['人', '名'],
];

/** Whether `number` may be another part of the list that `parts` begin; it begins with at least one part. */
export function turnAt(parts: readonly Quantity[], number: Quantity): Turn {
  const [first] = parts;
  if (!first) return 'none';
  const { gap, label, unit } = number;
  if (unit !== first.unit && !areInterchangeable(unit, first.unit)) return 'unit';
  if (leadsAway(gap, label, first.label)) return 'strong';
  const isOneKind = parts.some((part) => areOneKind(number, part));
  if (!isOneKind && isOtherWay(parts, number)) return 'strong';
  if (unit !== first.unit) return 'weak';
  if (isOneKind) return 'none';
  if (hasOwnDeed(parts, number)) return 'weak';
  return number.mark > coarsest(parts) && !parts.some((part) => areAlike(number, part)) ? 'weak' : 'none';
}

/**
 * Whether a list that may end before the number at `at` goes on behind it: with one that is beyond doubt a part of it,
 * and that no second list can hold.
 */
export function goesOn(parts: readonly Quantity[], rest: readonly Quantity[]): boolean {
  const [number, ...others] = rest;
  if (!number) return false;
  const next = others.findIndex(({ opening }) => opening !== null);
  const behind = next < 0 ? others : others.slice(0, next);
  return behind.some(
    (each) =>
      each.mark <= number.mark &&
      turnAt(parts, each) === 'none' &&
      !areOneKind(each, number) &&
      each.deeds.every((deed) => number.deeds.includes(deed)),
  );
}

/** Whether a number with a share is one of `parts` divided, and not a part of the total itself. */
export function isShareOfPart(total: Quantity, parts: readonly Quantity[], number: Quantity): boolean {
  const { share, amount } = number;
  if (share === null) return false;
  const isOf = (whole: Quantity): boolean =>
    Math.abs(Number(amount) - share * Number(whole.amount)) <= 0.01 * Number(whole.amount);
  return !isOf(total) && parts.some(isOf);
}

/** The coarsest mark between the parts of a list; behind a single part any mark may stand. */
export function coarsest(parts: readonly Quantity[]): number {
  return parts.length < 2 ? 4 : Math.max(...parts.slice(1).map(({ mark }) => mark));
}

export function areInterchangeable(one: string, other: string): boolean {
  return one === other || INTERCHANGEABLE.some((units) => units.includes(one) && units.includes(other));
}

/** Whether a number tells of a deed that the parts do not tell of; behind a pause, where it begins with it. */
function hasOwnDeed(parts: readonly Quantity[], { label, deeds, mark }: Quantity): boolean {
  const own = deeds.filter((deed) => !parts.some((part) => part.deeds.includes(deed)));
  return mark >= 2 ? own.length > 0 : own.some((deed) => label.startsWith(deed));
}

/** Whether all parts divide in one of the known ways, and the number in another. */
function isOtherWay([first, ...others]: readonly Quantity[], { ways }: Quantity): boolean {
  if (ways.length === 0 || !first) return false;
  return first.ways.some((way) => others.every((each) => each.ways.includes(way)));
}
