import type { Quantity } from './quantities.ts';
import { type List, isBare, turnIn } from './part-list.ts';
import { mayDiffer } from './shortfall.ts';
import { coarsest, goesOn, turnAt } from './turns.ts';

/** A total and its parts, which do not add up to it. */
export interface Wrong {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: bigint;
}

/** A list as its words and marks suggest to read it. */
interface Natural {
  readonly parts: readonly Quantity[];
  readonly end: number;
  /** What is wrong inside it. */
  readonly inside: readonly Wrong[];
}

/** What is wrong in a list of which no reading adds up; null where the words do not tell. */
export function wrongList(list: List): Wrong | null {
  if (list.place === 'inside') return innerReading(list, list.from)?.inside[0] ?? null;
  const all = plainReading(list);
  const readings = [all, ...([3, 2] as const).map((mark) => headsOf(list, mark, all.end))].filter(
    ({ parts }) => parts.length > 0,
  );
  const best = readings.reduce((one, other) => (distance(list, other) < distance(list, one) ? other : one));
  const [inside] = best.inside;
  if (inside) return inside;
  const sum = sumOf(best.parts);
  return mayDiffer(list, best.parts, sum) || sum === list.total.amount
    ? null
    : { total: list.total, parts: best.parts, sum };
}

/** The list with what its words open inside it, up to the first number that may be something else. */
function plainReading(list: List): Natural {
  const { numbers, to } = list;
  const parts: Quantity[] = [];
  const inside: Wrong[] = [];
  let at = list.from;
  while (at < to) {
    const number = numbers[at]!;
    if (number.opening && parts.length > 0) {
      if (!isBare(number) || (number.opening.kind === 'again' && number.mark >= 3)) break;
      const inner = innerReading(list, at);
      if (inner) {
        inside.push(...inner.inside);
        at = inner.end;
        continue;
      }
      if (!number.opening.doubtful) break;
    }
    const turn = turnIn(list, parts, at);
    if (turn === 'unit') at++;
    else if (
      turn === 'strong' ||
      (turn === 'weak' && !isNear(list, parts, at) && !goesOn(parts, numbers.slice(at, to)))
    )
      break;
    else {
      parts.push(number);
      at++;
    }
  }
  return { parts, end: at, inside };
}

/** Whether all that is left brings the sum within one of the total. */
function isNear({ numbers, to, total }: List, parts: readonly Quantity[], at: number): boolean {
  const rest = numbers.slice(at, to).filter((number) => ['none', 'weak'].includes(turnAt(parts, number)));
  const off = sumOf([...parts, ...rest]) - total.amount;
  return off >= -1n && off <= 1n;
}

/** A list inside the list, which ends where it comes nearest to the part that it divides. */
function innerReading(list: List, from: number): Natural | null {
  const { numbers, to } = list;
  const total = numbers[from - 1]!;
  const inner: List = {
    ...list,
    total,
    from,
    kind: numbers[from]!.opening!.kind,
    place: 'inside',
    mayFallShort: false,
  };
  const parts: Quantity[] = [];
  let best: { parts: readonly Quantity[]; end: number; off: bigint } | null = null;
  for (let at = from; at < to; at++) {
    const number = numbers[at]!;
    if (at > from && number.opening) break;
    const turn = turnAt(parts, number);
    if (turn === 'unit') continue;
    if (
      parts.length > 0 &&
      (turn === 'strong' || number.mark > coarsest(parts) || (number.mark >= 3 && parts.length === 1))
    )
      break;
    parts.push(number);
    const off = sumOf(parts) - total.amount;
    const far = off < 0n ? -off : off;
    const next = at + 1 < to ? numbers[at + 1] : undefined;
    if (next && next.mark < 2 && !next.opening) continue;
    if (!best || far < best.off) best = { parts: [...parts], end: at + 1, off: far };
  }
  if (!best?.parts.some(({ unit }) => unit === total.unit)) return null;
  const sum = sumOf(best.parts);
  const isWrong = sum !== total.amount && !mayDiffer(inner, best.parts, sum);
  return { parts: best.parts, end: best.end, inside: isWrong ? [{ total, parts: best.parts, sum }] : [] };
}

/** The list whose parts stand behind marks at least as coarse as `mark`; between them stand details of each. */
function headsOf(list: List, mark: 2 | 3, end: number): Natural {
  const numbers = list.numbers.slice(list.from, list.to);
  const none: Natural = { parts: [], end, inside: [] };
  if (numbers.slice(1).some(({ opening }) => opening !== null)) return none;
  const heads: { readonly part: Quantity; readonly details: Quantity[] }[] = [];
  for (const number of numbers) {
    const last = heads.at(-1);
    const parts = heads.map(({ part }) => part);
    if (!last) heads.push({ part: number, details: [] });
    else if (number.mark < mark) {
      if (number.unit === last.part.unit) last.details.push(number);
    } else if (turnAt(parts, number) === 'none') heads.push({ part: number, details: [] });
  }
  // A single detail, or none of any part, is no way to divide.
  if (heads.length < 2 || heads.some(({ details }) => details.length === 1)) return none;
  if (heads.every(({ details }) => details.length === 0)) return none;
  const inside = heads.flatMap(({ part, details }) => {
    const sum = sumOf(details);
    const inner: List = { ...list, total: part, kind: 'some', mayFallShort: false };
    return details.length === 0 || sum === part.amount || mayDiffer(inner, details, sum)
      ? []
      : [{ total: part, parts: details, sum }];
  });
  return { parts: heads.map(({ part }) => part), end: list.to, inside };
}

/** How far a reading is from adding up, in all of its lists. */
function distance({ total }: List, { parts, inside }: Natural): bigint {
  const off = (wrong: Pick<Wrong, 'total' | 'sum'>): bigint => {
    const by = wrong.sum - wrong.total.amount;
    return by < 0n ? -by : by;
  };
  return inside.reduce((sum, wrong) => sum + off(wrong), off({ total, sum: sumOf(parts) }));
}

export function sumOf(parts: readonly Quantity[]): bigint {
  return parts.reduce((sum, { amount }) => sum + amount, 0n);
}
