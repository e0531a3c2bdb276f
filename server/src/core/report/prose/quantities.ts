import { type Bracketed, bracketsIn, withoutBrackets } from './brackets.ts';
import { type Count, countsIn, shifted } from './counts.ts';
import { type Opening, openingIn } from './openings.ts';
import { COMPARISON, type Named, named } from './part-words.ts';
import { lastClause } from './sentences.ts';

/** The mark between two numbers, the coarser the greater. */
export type Mark = 0 | 1 | 2 | 3 | 4;

/** A number of things that a sentence states, with the words around it. Offsets are those of the paragraph. */
export interface Quantity extends Count, Named {
  /** How many things, in units of one. */
  readonly amount: bigint;
  /** By how much the true number may differ, as it is rounded. */
  readonly slack: bigint;
  /** `least`: that many and some more; `about`: nothing to reckon with. */
  readonly measure: 'exact' | 'least' | 'about';
  /** What stands between the number before and this one. */
  readonly gap: string;
  readonly mark: Mark;
  /** The share that stands behind it, as a part of one; null where there is none. */
  readonly share: number | null;
  readonly opening: Opening | null;
  /** Offset of the words that open a list before it. */
  readonly opened: number;
  /** What stands in brackets behind it. */
  readonly inner: readonly Quantity[];
}

/** Longer stretches without a full stop, or with more numbers, are no sentences, and are not read. */
const LONGEST = 3000;
const MOST = 60;
const LONGEST_LABEL = 40;
const DEEPEST = 3;

/** Units that others stand for in sums. */
const SAME_UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d ?)处(?![罚理置级分])/g, '个'],
  [/(?<=\d ?)[大小]项/g, '项 '],
  [/(?<=\d ?)位/g, '名'],
  [/(?<=\d ?)则/g, '条'],
];
const SCALES = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);
const OTHER_YEAR =
  /(?:上一?|前|去)年(?:度)?(?:同期)?(?:的)?(?:为|是|有)?$|^ *\d{4} ?年(?:度)?(?:同期)?(?:的)?(?:为|是) *$/;
const ORDINAL = /[届第] ?$/;
const NUMBER = /^ *(?:\d{1,2}[.、)]|[一二三四五六七八九十]是|[①-⑳])/;
/** A number in brackets behind the name of what it counts. */
const NAMED_NUMBER = /^ *\d[\d,]* ?[^\d,()]{1,3} ?(?:,占[^()]{0,12}%)? *$/;

/** The numbers of things in a sentence (comparison form), in order; none where there are not several, or too many. */
export function quantitiesIn(text: string): Quantity[] {
  if (text.length > LONGEST) return [];
  let known = text;
  for (const [unit, same] of SAME_UNITS) known = known.replace(unit, same);
  const { length } = countsIn(known);
  return length < 2 ? [] : read(known, 0, DEEPEST);
}

function read(text: string, base: number, depth: number): Quantity[] {
  const pairs = bracketsIn(text);
  const bare = withoutBrackets(
    text,
    pairs.filter((pair) => !holdsNumberOf(text, pair)),
  ).replace(/[()]/g, ' ');
  const counts = countsIn(bare);
  if (counts.length > MOST) return [];
  const found: Quantity[] = [];
  let from = 0;
  for (const count of counts) {
    const gap = bare.slice(from, count.start);
    const clause = lastClause(gap, ',;:。、');
    if (ORDINAL.test(clause)) continue;
    if (COMPARISON.test(clause) || OTHER_YEAR.test(clause)) continue;
    const next = { text: bare, count, gap, base, begins: base > 0 && found.length === 0 };
    from = count.tail;
    found.push({ ...quantityAt(next), inner: depth > 0 ? innerOf(text, count, pairs, { base, depth }) : [] });
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly count: Count;
  readonly gap: string;
  readonly base: number;
  /** Whether the words before it are the first in brackets. */
  readonly begins: boolean;
}

function quantityAt({ text, count, gap, base, begins }: Place): Omit<Quantity, 'inner'> {
  const opening = openingIn(gap, begins);
  const words = gap.slice(opening?.end ?? 0);
  const clause = lastClause(words, ',;:。').replace(/^ *、/, '').replace(NUMBER, '').trim();
  const before = /(?:、|和|及|与) *$/.test(clause) ? '' : clause.slice(-LONGEST_LABEL);
  const behind = /^[^,;:、。()\d]*/.exec(text.slice(count.tail, count.tail + LONGEST_LABEL))?.[0] ?? '';
  return {
    ...shifted(count, base),
    ...measured(text, count),
    gap,
    mark: markIn(opening ? gap.slice(0, opening.start) : gap),
    // What is counted: the words before the number, or those behind it.
    ...named(before === '' ? behind.replace(/(?:和|及|以及|与)$/, '').trim() : before),
    share: shareBehind(text.slice(count.tail, count.tail + LONGEST_LABEL)),
    opening,
    opened: base + count.start - gap.length + (opening?.start ?? 0),
  };
}

function innerOf(
  text: string,
  { tail }: Count,
  pairs: readonly Bracketed[],
  { base, depth }: { readonly base: number; readonly depth: number },
): Quantity[] {
  const pair = pairs.find(({ open }) => open >= tail);
  if (!pair || !/^[^,;:、。\d()]{0,8},? *$/.test(text.slice(tail, pair.open))) return [];
  return read(text.slice(pair.open + 1, pair.close), base + pair.open + 1, depth - 1);
}

/** Whether nothing but a number stands in brackets, behind a name that has no other: `征地拆迁（46件）`. */
function holdsNumberOf(text: string, { open, close }: Bracketed): boolean {
  if (close - open > LONGEST_LABEL || !NAMED_NUMBER.test(text.slice(open + 1, close))) return false;
  const before = text.slice(Math.max(0, open - LONGEST_LABEL), open);
  return /[,;:、。)]/.test(before.slice(countsIn(before).at(-1)?.tail ?? 0));
}

function measured(text: string, count: Count): Pick<Quantity, 'amount' | 'slack' | 'measure'> {
  const { start, end, tail, value, unit, exact } = count;
  const scale = exact ? '' : text.slice(end, tail - unit.length).trim();
  const behind = text.slice(tail, tail + 3);
  const rough =
    /(?:近|约|超过?|逾|不足|至少|[-~至]) ?$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:左右|上下|以内)/.test(behind);
  const power = Array.from(scale).reduce((sum, each) => sum + (SCALES.get(each) ?? 0), 0);
  const units = power >= value.scale ? value.units * 10n ** BigInt(power - value.scale) : null;
  const isLeast = /[余多]/.test(scale) || /^(?:余|多|以上)/.test(behind);
  if (rough || units === null || /[几来]/.test(scale) || (!exact && scale === '')) {
    return { amount: 0n, slack: 0n, measure: 'about' };
  }
  const slack = power > 0 && !isLeast ? 10n ** BigInt(power - value.scale) / 2n : 0n;
  return { amount: units, slack, measure: isLeast ? 'least' : 'exact' };
}

function shareBehind(text: string): number | null {
  const [, share] = /^[^\d,;。]{0,8},? ?占[^\d,;。]{0,6}(\d{1,3}(?:\.\d{1,4})?) ?%/.exec(text) ?? [];
  return share === undefined ? null : Number(share) / 100;
}

function markIn(gap: string): Mark {
  if (gap.includes('。')) return 4;
  if (gap.includes(';')) return 3;
  if (gap.includes(',') || gap.includes(':')) return 2;
  return /、|和|及|与/.test(gap) ? 1 : 0;
}
