import { type Decimal, absolute, decimal, subtract, sum } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import type { Prose } from '../paragraphs.ts';
import { type Count, countsIn } from './counts.ts';
import { clausesOf, lastClause, sentencesOf } from './sentences.ts';

/** A percentage that two numbers of its sentence come to. Offsets are those of the paragraph's comparison form. */
export interface Rate {
  /** Its digits. */
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** How many digits stand behind its point. */
  readonly digits: number;
  /** A number that became more or less than the one before, or a part of what there was. */
  readonly sort: 'growth' | 'decline' | 'rate';
  /** What it may be the percentage of; the first of them is the likeliest. */
  readonly ratios: readonly Ratio[];
}

/** A part of a whole; of a growth, the difference of two numbers. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
  /** The two numbers as the sentence gives them. */
  readonly count: Decimal;
  readonly base: Decimal;
}

/** Longer stretches without a full stop, or with more numbers, are no sentences. */
const LONGEST = 400;
const MOST = 12;
const LONGEST_LABEL = 40;
const PERCENT = '(?:了|为|达到?|均?为)? ?(\\d{1,4}(?:\\.\\d{1,4})?) ?%(?! ?[-~至])';
const GROWTH = new RegExp(`(增长|增加|上升|提高|提升|增幅|下降|减少|降低|下滑|降幅|超额完成)${PERCENT}`, 'g');
const DECLINE = /下|减|降/;
const RATE = new RegExp(`(办结|办复|答复|回复|完成|满意|采纳|整改|纠错)率${PERCENT}`, 'g');
/** What other numbers such a rate is one of. */
const OTHER_RATE = /(?:按时|按期|及时|限时|限期|期限内|法定|到期|均)[^,;]{0,6}$/;
const EARLIER =
  /(?:(?:上一?|前|去)年度?|\d{4} ?年度?)(?:同期)?(?:的)?(?:为|是|有|共)?$|目标(?:任务)?(?:数)?(?:为)?$|任务(?:数)?(?:为)?$/;
const CHANGE = /(?:增加|增长|减少|下降|多|少)(?:了)?$/;
const RECEIVED = /收到|受理|接[到收待]|新收|承办|收集|登记|交办|办理|申请/;
const CARRIED = '结转';

/** The growths and rates in a paragraph. */
export const ratesOf = noted((prose: Prose): readonly Rate[] =>
  prose.plain.includes('%') ? ratesIn(prose.plain) : [],
);

/** The growths and rates in a paragraph's comparison form, as far as it is certain of what numbers they are. */
function ratesIn(plain: string): Rate[] {
  return sentencesOf(plain)
    .flatMap((sentence) => clausesOf(sentence, ';'))
    .flatMap(({ start, text }) => {
      if (text.length > LONGEST || !text.includes('%') || text.includes('分别')) return [];
      const counts = countsIn(text).map((count) => ({ ...count, label: labelOf(text, count) }));
      if (counts.length > MOST || counts.some(({ exact }) => !exact)) return [];
      const found = [...growthsIn(text, counts), ...handledIn(text, counts)];
      return found.map((rate) => ({ ...rate, start: rate.start + start, end: rate.end + start }));
    });
}

interface Labelled extends Count {
  /** The words before it, back to the last mark or number. */
  readonly label: string;
}

function labelOf(text: string, { start }: Count): string {
  return lastClause(text.slice(Math.max(0, start - LONGEST_LABEL), start), ',;:()、').trim();
}

function growthsIn(text: string, counts: readonly Labelled[]): Rate[] {
  const matches = [...text.matchAll(GROWTH)];
  const [match] = matches;
  // Of several it is not certain which numbers belong to which.
  if (!match || matches.length > 1) return [];
  const now = counts.filter(({ label, start }) => start < match.index && !EARLIER.test(label) && !CHANGE.test(label));
  const [current] = now;
  if (!current || now.length > 1) return [];
  const same = counts.filter(({ unit }) => unit === current.unit);
  const bases = same.filter(({ label }) => EARLIER.test(label)).map(({ value }) => value);
  const changes = same.filter(({ label }) => CHANGE.test(label));
  const isFall = DECLINE.test(match[1]!);
  const byChange = changes.map(({ value }) => (isFall ? sum([current.value, value]) : subtract(current.value, value)));
  const ratios = [...bases, ...byChange]
    .filter(({ units }) => units > 0n)
    .map((base) => ({
      part: absolute(subtract(current.value, base)),
      whole: base,
      count: current.value,
      base,
    }));
  if (ratios.length === 0) return [];
  const isLess = subtract(current.value, ratios[0]!.base).units < 0n;
  return isLess === isFall ? [{ ...percentIn(match), sort: isFall ? 'decline' : 'growth', ratios }] : [];
}

function handledIn(text: string, counts: readonly Labelled[]): Rate[] {
  return [...text.matchAll(RATE)].flatMap((match) => {
    const verb = match[1]!;
    const before = text.slice(0, match.index);
    const at = counts.findLastIndex(({ label, tail }) => tail <= match.index && label.includes(verb));
    const part = counts[at];
    if (!part || OTHER_RATE.test(before)) return [];
    const earlier = counts.slice(0, at);
    if (earlier.length === 0 || earlier.length > 2) return [];
    if (!earlier.every(({ label, unit }) => unit === part.unit && (RECEIVED.test(label) || label.includes(CARRIED))))
      return [];
    const values = earlier.map(({ value }) => value);
    const wholes = values.length > 1 ? [sum(values), ...values, part.value] : values;
    const ratios = wholes.map((whole) => ({ part: part.value, whole, count: part.value, base: whole }));
    return [{ ...percentIn(match), sort: 'rate' as const, ratios }];
  });
}

function percentIn(match: RegExpExecArray): Pick<Rate, 'start' | 'end' | 'value' | 'digits'> {
  const digits = match[2]!;
  const start = match.index + match[0].lastIndexOf(digits);
  return {
    start,
    end: start + digits.length,
    value: decimal(digits)!,
    digits: digits.split('.')[1]?.length ?? 0,
  };
}
