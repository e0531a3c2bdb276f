import { noted } from '../../text/notes.ts';
import type { Prose } from '../paragraphs.ts';
import { type Wrong, sumOf, wrongList } from './natural.ts';
import { opensList } from './openings.ts';
import { closesList, dimensionsOf, isResult, tellsOfDeed } from './part-words.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Budget, type List, endsOf, isBare } from './trees.ts';
import { areInterchangeable } from './turns.ts';

/** A total that its parts do not add up to. Offsets are those of the paragraph's comparison form. */
export interface WrongSum extends Wrong {
  /** Where the words of its first part begin, and where the unit of its last one ends. */
  readonly start: number;
  readonly end: number;
  /** What is added up: parts of a total, platforms without a word such as 其中, or numbers before their total. */
  readonly kind: 'breakdown' | 'platforms' | 'restated';
  /** Whether all its numbers are exact, so that the sum could be written for the total. */
  readonly measured: boolean;
}

type Judged = Wrong & Pick<WrongSum, 'kind'>;

const LONGEST_BETWEEN = 60;
const MOST_READINGS = 2000;
const SUM = /共|合计|总计|累计|总数|总量/;
/** A clause about all that the total counts. */
const DONE = /^ *(?:均|都|全部|已|按时|按期|依法)/;
/** Parts that have something in common do not add up. */
const OVERLAPPING = /同时|同步|同属|重复|交叉|重合|两类|均属|既[^,;。]{1,12}又/;
const RECEIVED = /收到|新收|接到|受理|申请/;
const EXCLUDED = /不[包含计]|除/;
const OPEN_BEHIND = /^[^,;:。、\d]{0,8}等/;
const OPEN_END = /其余|剩余|例如|比如|还有|另有|若干/;
const TOTAL_BEHIND = /^(?:两项|三项|各项|以上|上述)?(?:合计|共计|总计|总共|一共|共)(?:为|有|达)?$/;
const PUBLISHED = /公开|发布/;
const PLATFORMS = 0;
const LONGEST_WORDS = 20;
/** Platforms that publish more than the total by one in this many publish the same things, each for itself. */
const OVERLAP = 5n;
/** A sum is off by a slip where it is off by at most one in this many. */
const SLIP = 20n;

/** The wrong sums in a paragraph. */
export const wrongSumsOf = noted((prose: Prose): readonly WrongSum[] => wrongSumsIn(prose.plain));

/** The wrong sums in a paragraph's comparison form, one a passage: of more than one, the others may follow from it. */
export function wrongSumsIn(plain: string): WrongSum[] {
  return passagesOf(plain).flatMap(({ start, text }) => {
    if (!mayList(text)) return [];
    const numbers = quantitiesIn(text);
    const passage: Passage = { text, numbers, budget: { left: MOST_READINGS } };
    return wrongIn(passage).map((wrong) => located(wrong, start));
  });
}

/** Sentences, each with those behind it that list the parts of its total. */
function passagesOf(plain: string): Sentence[] {
  const passages: Sentence[] = [];
  for (const { start, text } of sentencesOf(plain)) {
    const last = passages.at(-1);
    if (!last || !opensList(text)) passages.push({ start, text });
    else passages[passages.length - 1] = { start: last.start, text: plain.slice(last.start, start + text.length) };
  }
  return passages;
}

function mayList(text: string): boolean {
  return text.search(/[\d二三四五六七八九十两]/) >= 0 && !OVERLAPPING.test(text);
}

/** The numbers of a sentence, or of what stands in brackets. */
interface Passage {
  readonly text: string;
  readonly numbers: readonly Quantity[];
  readonly budget: Budget;
}

function wrongIn(passage: Passage): Judged[] {
  const { numbers } = passage;
  for (let at = 1; at < numbers.length; at++) {
    const wrong = numbers[at]!.opening === null ? platformsAt(passage, at) : listAt(passage, at);
    if (wrong) return [wrong];
  }
  for (const total of numbers) {
    const wrong = inBrackets(passage, total);
    if (wrong) return [wrong];
    const [nested] = wrongIn({ ...passage, numbers: total.inner });
    if (nested) return [nested];
  }
  for (let at = 2; at < numbers.length; at++) {
    const wrong = restatedAt(passage, at);
    if (wrong) return [wrong];
  }
  return [];
}

/** What is wrong with the list that words open at `at`. */
function listAt(passage: Passage, at: number): Judged | null {
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
  const list = listOf(passage, { total, numbers, from: at, kind: first.opening!.kind, place: isNested ? 'inside' : 'sentence' });
  if (list.to <= at || (same.length === 0 && !isClosed(list))) return null;
  if (first.opening!.kind === 'colon' && isPublished(list)) return platforms(list, passage);
  const divided = isNested ? dividedBefore(numbers, outer, at) : null;
  return judged(list, divided, passage.budget);
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
function inBrackets(passage: Passage, total: Quantity): Judged | null {
  const numbers = total.inner;
  const [first] = numbers;
  if (!first || total.measure !== 'exact' || first.unit !== total.unit || EXCLUDED.test(first.gap)) return null;
  if (!first.opening && numbers.filter(({ unit }) => unit === total.unit).length < 2) return null;
  const list = listOf(passage, { total, numbers, from: 0, kind: first.opening?.kind ?? 'listed', place: 'brackets' });
  return first.opening || !isPublished(list) ? judged(list, null, passage.budget) : platforms(list, passage);
}

function listOf(
  { text }: Passage,
  { total, numbers, from, kind, place }: Pick<List, 'total' | 'numbers' | 'from' | 'kind' | 'place'>,
): List {
  const limit = composedAt(text, numbers[from]!);
  const beyond = numbers.findIndex(({ start }) => start > limit);
  const to = beyond < 0 ? numbers.length : beyond;
  const listed = numbers.slice(from, to);
  const isOpen =
    listed.some(({ tail }) => OPEN_BEHIND.test(text.slice(tail, tail + 12))) ||
    OPEN_END.test(text.slice(listed.at(-1)?.tail ?? text.length));
  const isReceived = RECEIVED.test(total.label) && listed.some(({ label }) => isResult(label));
  return { total, numbers, from, to, kind, place, mayFallShort: isOpen || isReceived };
}

/** Where a list behind 由 ends: at 组成. */
function composedAt(text: string, first: Quantity): number {
  if (!text.slice(first.opened, first.start).startsWith('由')) return Infinity;
  const [found] = /组成|构成/.exec(text.slice(first.start)) ?? [];
  return found === undefined ? first.start - 1 : first.start + text.slice(first.start).search(/组成|构成/);
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

/** Platforms listed behind what was published in all, without a word such as 其中. */
function platformsAt(passage: Passage, at: number): Judged | null {
  const { numbers } = passage;
  const total = numbers[at - 1]!;
  if (numbers.slice(0, at).some(({ opening }) => opening !== null)) return null;
  const list = listOf(passage, { total, numbers, from: at, kind: 'all', place: 'sentence' });
  return total.measure === 'exact' && total.inner.length === 0 && isPublished(list) ? platforms(list, passage) : null;
}

/** Whether the list is one of platforms, behind the number of all that was published. */
function isPublished({ total, numbers, from, to, place }: List): boolean {
  const words = total.gap.slice(-LONGEST_WORDS) + total.label;
  if (!SUM.test(words) || !PUBLISHED.test(words)) return false;
  const end = platformsEnd(numbers, from, total);
  if (end - from < 2) return false;
  if (end === to) return true;
  const isBare = place === 'sentence' && numbers[from]!.opening === null;
  return isBare && numbers[end]!.mark >= 2 && numbers[end]!.opening === null;
}

/** Index behind the platforms that begin at `from`; 其他 closes them. */
function platformsEnd(numbers: readonly Quantity[], from: number, total: Quantity): number {
  let end = from;
  for (; end < numbers.length; end++) {
    const { label, unit, measure } = numbers[end]!;
    const isPlatform = dimensionsOf(label).includes(PLATFORMS) || (end > from && closesList(label));
    if (!isPlatform || unit !== total.unit || measure !== 'exact') break;
  }
  return end;
}

function platforms(list: List, { budget }: Passage): Judged | null {
  const { total, numbers, from } = list;
  const ends = endsOf({ ...list, kind: 'all' }, budget);
  if (!ends || ends.size > 0) return null;
  const end = platformsEnd(numbers, from, total);
  const parts = numbers.slice(from, end);
  const sum = sumOf(parts);
  const over = sum - total.amount;
  const isAll = end === numbers.length && !list.mayFallShort;
  if (over > 0n ? over * OVERLAP > total.amount : !isAll || !isSlip(-over, total.amount)) return null;
  return { total, parts, sum, kind: 'platforms' };
}

function isSlip(by: bigint, total: bigint): boolean {
  return by === 1n || by * SLIP <= total;
}

/** Numbers in a row, and behind them what they come to. */
function restatedAt({ numbers }: Passage, at: number): Judged | null {
  const total = numbers[at]!;
  if (total.measure !== 'exact' || total.mark === 0 || !TOTAL_BEHIND.test(total.label)) return null;
  const before = numbers.slice(0, at);
  if (before.some(({ opening, inner }) => opening !== null || inner.length > 0)) return null;
  const from = before.findLastIndex(({ label }) => SUM.test(label)) + 1;
  const parts = before.slice(from);
  if (parts.length < 2 || parts.some(({ unit, measure }) => unit !== total.unit || measure !== 'exact')) return null;
  if (before.some(({ amount }) => amount === total.amount)) return null;
  if (before.some((_, index) => sumOf(before.slice(index)) === total.amount)) return null;
  return { total, parts, sum: sumOf(parts), kind: 'restated' };
}

function located(wrong: Judged, by: number): WrongSum {
  const first = wrong.parts[0]!;
  const move = (each: Quantity): Quantity => ({ ...each, start: each.start + by, end: each.end + by, tail: each.tail + by });
  const last = wrong.parts.at(-1)!;
  return {
    ...wrong,
    total: move(wrong.total),
    parts: wrong.parts.map(move),
    start: by + labelStart(first),
    end: by + last.tail,
    measured: wrong.parts.every(({ measure, slack }) => measure === 'exact' && slack === 0n) && wrong.total.slack === 0n,
  };
}

function labelStart({ start, gap, opening }: Quantity): number {
  const words = gap.slice(opening?.end ?? 0);
  const clause = opening ? words : words.slice(1 + Math.max(...[...',;:。'].map((mark) => words.lastIndexOf(mark))));
  const blank = /^[ ,:、]*/.exec(clause)?.[0].length ?? 0;
  return start - clause.length + blank;
}
