import { type Decimal, decimal } from '../../text/decimal.ts';
import { type BlockSpan, type Origin, type Span, moved } from '../../text/span.ts';
import { type Paragraph, type Prose, spanIn } from '../paragraphs.ts';
import type { Reporter } from './reporter.ts';
import type { Meaning } from './statement.ts';
import { type BlockStatement, statedAt } from './statements.ts';

/** A figure that the prose holds against that of the year before. */
export interface Compared<From extends Origin = 'text'> {
  readonly meaning: Meaning;
  /** The figure of this year. */
  readonly value: Decimal;
  /** That of the year before, as the sentence gives it; by how much this one is more, or less than nought; the percentage. */
  readonly earlier: Decimal | null;
  readonly change: Decimal | null;
  readonly rate: { readonly value: Decimal; readonly digits: number; readonly isFall: boolean } | null;
  /** The words that compare. */
  readonly span: Span<From>;
}

/** What is certain to be the same of both years. */
const COMPARED: ReadonlySet<Meaning> = new Set<Meaning>([
  'received',
  'answered',
  'reconsideration/total',
  'litigation/total',
]);
/** A comparison stands so near behind the figure. */
const REACH = 80;
const UNIT = '(?:件|宗|起|份|个|条|例|人)?次?';
const BEHIND = new RegExp(`^ ?${UNIT}(?:政府信息公开申请)?(?:\\([^()]{1,30}\\))? ?[,、(]? ?(?:数量|总数|总量)?`);
const AGAINST = new RegExp(
  `^(?:同比|(?:比|较|与|同)(?:上一?年度?|去年|(\\d{4}) ?年度?)(?:同期)?(?:相比)?(?:的? ?\\(?(\\d{1,7}) ?${UNIT}\\)?)?)[,、]? ?(?:相比)?[,、]?`,
);
const MORE = '增加|增长|增多|上升|提高|多|减少|下降|降低|少';
/** What makes a number a rough one, or one of something else. */
const EXACT = '(?! ?(?:以上|以下|左右|上下|百分|[-~至余多]))';
const CHANGE = new RegExp(`^(?:同比)?(${MORE})了? ?(\\d{1,7}(?:\\.\\d{1,4})?) ?(%|[件宗起份个条例人]次?)${EXACT}`);
const RATE = new RegExp(
  `^[,、;]? ?(?:同比)?(?:(${MORE})了?|[增降]幅(?:为|达)?) ?(\\d{1,5}(?:\\.\\d{1,4})?) ?%${EXACT}`,
);
const FALL = /减少|下降|降低|少/;

/** The figures of `paragraphs` that are held against the year before, as far as it is certain what they count. */
export function comparedIn(paragraphs: readonly Paragraph[], reporter: Reporter): Compared[] {
  return paragraphs.flatMap(({ prose, start }, at) => {
    if (!MAY_COMPARE.test(prose.plain)) return [];
    return statedAt(paragraphs, at, reporter).flatMap((stated) => {
      const compared = comparedBehind(prose, stated, reporter);
      return compared ? [{ ...compared, span: moved(compared.span, start) }] : [];
    });
  });
}

const MAY_COMPARE = /同比|[比较与同](?:上一?|去|\d{4} ?)年/;

function comparedBehind(
  prose: Prose,
  { meaning, value, figure, span, some }: BlockStatement,
  reporter: Reporter,
): Compared<'block'> | null {
  if (!figure || some || !COMPARED.has(meaning)) return null;
  const from = plainOffset(prose, span) + span.end - span.start;
  const tail = prose.plain.slice(from, from + REACH);
  const behind = BEHIND.exec(tail)?.[0].length ?? 0;
  const against = AGAINST.exec(tail.slice(behind));
  if (!against || (against[1] !== undefined && Number(against[1]) + 1 !== reporter.year)) return null;
  const said = sayingIn(tail.slice(behind + against[0].length));
  const earlier = decimal(against[2] ?? '');
  if (!earlier && !said.change && !said.rate) return null;
  const start = from + behind;
  const { change, rate } = said;
  return { meaning, value, earlier, change, rate, span: spanIn(prose, start, start + against[0].length + said.length) };
}

type Saying = Pick<Compared, 'change' | 'rate'> & { readonly length: number };

/** What stands behind 比上年: `增加3件,增长25%`, `下降5%`, `持平`. */
function sayingIn(words: string): Saying {
  const level = /^持平/.exec(words);
  if (level) return { change: decimal('0'), rate: null, length: level[0].length };
  const first = CHANGE.exec(words);
  if (!first) return { change: null, rate: null, length: 0 };
  const [all, direction = '', number = '', unit] = first;
  const isFall = FALL.test(direction);
  if (unit === '%') return { change: null, rate: rateOf(number, isFall), length: all.length };
  const second = RATE.exec(words.slice(all.length));
  const rate =
    second && (second[1] === undefined || FALL.test(second[1]) === isFall) ? rateOf(second[2]!, isFall) : null;
  const change = number.includes('.') ? null : decimal(isFall ? `-${number}` : number);
  return { change, rate, length: all.length + (rate ? (second?.[0].length ?? 0) : 0) };
}

function rateOf(number: string, isFall: boolean): Compared['rate'] {
  const value = decimal(number);
  return value && { value, digits: number.split('.')[1]?.length ?? 0, isFall };
}

/** The offset in the comparison form of what begins at `start` in the paragraph. */
function plainOffset({ parts, starts }: Prose, { start }: BlockSpan): number {
  const at = Math.max(
    0,
    parts.findLastIndex((part) => part.start <= start),
  );
  return starts[at]! + start - parts[at]!.start;
}
