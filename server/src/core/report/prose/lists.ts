import { type Judged, type Passage, SUM, listOf } from './listed.ts';
import { type Wrong, sumOf, wrongList } from './natural.ts';
import { tellsOfDeed } from './part-words.ts';
import { isPublished, platformsIn } from './platforms.ts';
import type { Quantity } from './quantities.ts';
import { LEAST_BY_CHANCE, type List, isBare } from './part-list.ts';
import { type Budget, endsOf } from './trees.ts';
import { areInterchangeable } from './turns.ts';

const LONGEST_BETWEEN = 60;
/** A clause about all that the total counts. */
const DONE = /^ *(?:均|都|全部|已|按时|按期|依法)/;
const EXCLUDED = /不[包含计]|除/;

/** What is wrong with the list that words open at `at`. */
export function listAt(passage: Passage, at: number): Judged | null {
  const { numbers, text } = passage;
  const first = numbers[at]!;
  const earlier = numbers.slice(0, at);
  const same = earlier.filter(({ unit }) => unit === first.unit);
  const candidates = same.length > 0 ? same : earlier.filter(({ unit }) => areInterchangeable(unit, first.unit));
  const total = candidates.at(-1);
  if (!total || candidates.some(({ measure }) => measure !== 'exact')) return null;
  const isAttached = total === earlier.at(-1) && isBare(first);
  const outer = earlier.findIndex(({ opening }, index) => index > 0 && opening !== null);
  const isNested = isAttached && outer > 0;
  if (!isNested && !isSure(earlier, candidates)) return null;
  const between = text.slice(total.tail, Math.max(total.tail, first.opened));
  const clauses = between.split(/[,;。]/).filter((clause) => !DONE.test(clause));
  if (between.length > LONGEST_BETWEEN) return null;
  if (clauses.slice(1).some((clause) => tellsOfDeed(clause, total.label))) return null;
  const list = listOf(passage, {
    total,
    numbers,
    from: at,
    kind: first.opening!.kind,
    place: isNested ? 'inside' : 'sentence',
  });
  if (list.to <= at || (same.length === 0 && !isClosed(list))) return null;
  if (first.opening!.kind === 'colon' && isPublished(list)) return platformsIn(list, passage);
  const divided = isNested ? dividedBefore(numbers, outer, at) : null;
  const wrong = judged(list, divided, passage.budget);
  return wrong && dividesAnother(wrong, candidates) ? null : wrong;
}

/** Whether parts that miss the last number add up to one before: that one may be what they divide. */
function dividesAnother({ sum, total, parts }: Judged, candidates: readonly Quantity[]): boolean {
  const isLate = (parts[0]?.mark ?? 0) >= 4;
  return candidates.some(
    (each) =>
      each !== total && each.amount === sum && (isLate || sum >= LEAST_BY_CHANCE) && each.amount !== total.amount,
  );
}

/** Whether the last of `candidates` is beyond doubt the total of what follows. */
function isSure(earlier: readonly Quantity[], candidates: readonly Quantity[]): boolean {
  const total = candidates.at(-1)!;
  if (SUM.test(total.label) || candidates.every(({ amount }) => amount === total.amount)) return true;
  const begins = earlier.findLastIndex(({ mark }) => mark >= 3);
  return begins >= 0 && candidates.filter((each) => earlier.indexOf(each) >= begins).length === 1;
}

/** The total that the list before adds up to, so that another list may divide it again. */
function dividedBefore(numbers: readonly Quantity[], outer: number, at: number): Quantity | null {
  const listed = numbers.slice(outer, at).filter(({ unit }) => unit === numbers[outer]!.unit);
  return numbers.slice(0, outer).find(({ amount }) => amount === sumOf(listed)) ?? null;
}

/** What stands in brackets behind a number divides it, if it counts the same. */
export function inBrackets(passage: Passage, total: Quantity): Judged | null {
  const numbers = total.inner;
  const [first] = numbers;
  if (!first || total.measure !== 'exact' || first.unit !== total.unit || EXCLUDED.test(first.gap)) return null;
  if (!first.opening && numbers.filter(({ unit }) => unit === total.unit).length < 2) return null;
  const list = listOf(passage, { total, numbers, from: 0, kind: first.opening?.kind ?? 'listed', place: 'brackets' });
  return first.opening || !isPublished(list) ? judged(list, null, passage.budget) : platformsIn(list, passage);
}

function isClosed({ numbers, from, to, kind, total }: List): boolean {
  const parts = numbers.slice(from, to).filter(({ unit }) => areInterchangeable(unit, total.unit));
  return parts.length > 1 && (kind === 'all' || /其[他它]/.test(parts.at(-1)!.label));
}

/** @param divided another total that the list may divide */
function judged(list: List, divided: Quantity | null, budget: Budget): Judged | null {
  const ends = endsOf(list, budget);
  if (!ends || ends.size > 0) return null;
  const wrong = wrongList(list);
  if (!wrong) return null;
  if (divided) {
    const again: List = { ...list, total: divided, place: 'sentence' };
    const others = endsOf(again, budget);
    const isSlip = wrong.sum === list.total.amount + 1n;
    if (!others || sumOf(wrong.parts) === divided.amount || (others.size > 0 && !isSlip)) return null;
    const other = others.size === 0 ? wrongList(again) : null;
    if (other && distance(other) < distance(wrong)) return { ...other, kind: 'breakdown' };
  }
  return { ...wrong, kind: 'breakdown' };
}

function distance({ sum, total }: Wrong): bigint {
  return sum > total.amount ? sum - total.amount : total.amount - sum;
}
