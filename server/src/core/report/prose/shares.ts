import { type Decimal, decimal, equal } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import type { Prose } from '../paragraphs.ts';
import { type Count, countsIn, shifted } from './counts.ts';
import { COMPARISON } from './part-words.ts';
import { sentencesOf, wordsBefore } from './sentences.ts';

/** A percentage of a whole, as a sentence gives it. Offsets are those of the paragraph's comparison form. */
export interface Share {
  /** Its digits. */
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** How many digits stand behind its point. */
  readonly digits: number;
  /** The number of which it is the share; null where only the share is given. */
  readonly count: Count | null;
  /** The whole that it names itself: 占全部50条的40%. */
  readonly of: Count | null;
  /** In what words it names its whole, without the number: 公开总数 of 占公开总数的5%. */
  readonly wholeWords: string;
}

/** The shares that one sentence names, with the numbers that may be their whole. */
export interface ShareList {
  readonly shares: readonly Share[];
  /** Numbers of the same unit before the first share, in the sentence or before it in the paragraph. */
  readonly wholes: readonly Count[];
  /** The one of them that a word such as 其中 divides; null where none is. */
  readonly divided: Count | null;
  /** Whether the list divides one of its own parts again, or names shares of different things. */
  readonly mixed: boolean;
}

const LONGEST_SENTENCE = 2000;
/** More shares are no list. */
const MOST_SHARES = 40;
/** So many numbers before a sentence may be the whole of its shares. */
const MOST_EARLIER = 20;
/** What names the whole that the sentence is about, and no other. */
const SAME_WHOLE =
  '(?:全部|所有|全年|本年度?|当年|年度|政府|政务|主动|依申请|公开|发布|信息|申请|受理|收到|新收|答复|办结|办理|件|条|数|量|总|的){0,8}';
/** A whole with its number, whatever it is. */
const NUMBERED = '[^\\d,;:()%占]{0,20}\\(?\\d[\\d,]{0,12} ?[件条篇个份项次宗起]\\)?[^\\d,;:()%占]{0,8}';
/** A share, whatever it is the share of: of the whole that the sentence is about, unless another one is named. */
const SHARE = new RegExp(
  `占(?:${NUMBERED}的|${SAME_WHOLE}|比)(?:比[例重])?(?:的|为|达)? ?(\\d{1,3}(?:\\.\\d{1,4})?) ?%(?! ?[-~至])`,
  'g',
);
/** What stands between a number and its share, and between a number and the share of a whole that is named. */
const BETWEEN = /^ {0,2}[,、(]? {0,2}$/;
const BETWEEN_NAMED = /^[^\d,;:、()]{0,10}[,、(]? {0,2}$/;
const WHOLE_WORDS_END = /的?(?:比[例重])?[的为达 ]{0,4}$/;
const MARKER = /其中|包括|分别/g;

/** The lists of shares in a paragraph. */
export const sharesOf = noted((prose: Prose): readonly ShareList[] =>
  prose.plain.includes('%') ? sharesIn(prose.plain) : [],
);

/** The lists of shares in a paragraph's comparison form. */
export function sharesIn(plain: string): ShareList[] {
  let before: Count[] = [];
  return sentencesOf(plain).flatMap(({ start, text }) => {
    if (text.length > LONGEST_SENTENCE) return [];
    const counts = countsIn(text);
    const shares = withWholesNamed([...text.matchAll(SHARE)].flatMap((match) => shareAt(text, match, counts) ?? []));
    const [first] = shares;
    const lead = first?.count ?? first;
    const wholes = counts.filter(
      (count) => lead && count.start < lead.start && !COMPARISON.test(wordsBefore(text, count)),
    );
    const earlier = before.filter(({ unit }) => first?.count?.unit === unit);
    before = [...before, ...counts.map((count) => shifted(count, start))].slice(-MOST_EARLIER);
    if (!lead || shares.length > MOST_SHARES) return [];
    const same = wholes.filter(({ unit }) => !first?.count || first.count.unit === unit);
    const last = same.at(-1);
    const markers = [...text.matchAll(MARKER)].length;
    const divided =
      same.length === 1 && last?.exact && text.slice(last.tail, lead.start).includes('其中') ? last : null;
    const named = shares.flatMap(({ of }) => of ?? []);
    return [
      {
        shares: shares.map((share) => moved(share, start)),
        wholes: [...earlier, ...[...same, ...named].map((count) => shifted(count, start))],
        divided: divided && shifted(divided, start),
        mixed: markers > 1 || areOfSeveral(shares, same),
      },
    ];
  });
}

/** A whole that was named with its number is meant again where the same words name it without. */
function withWholesNamed(shares: readonly Share[]): Share[] {
  const byWords = new Map<string, Count>();
  return shares.map((share) => {
    const { of, wholeWords } = share;
    if (of) byWords.set(wholeWords, of);
    return of || wholeWords === '' ? share : { ...share, of: byWords.get(wholeWords) ?? null };
  });
}

/** Whether shares name different wholes, or one that is none of those of the others. */
function areOfSeveral(shares: readonly Share[], wholes: readonly Count[]): boolean {
  const [first, ...others] = shares.flatMap(({ of }) => of ?? []);
  if (!first) return false;
  const isFirst = ({ value }: Count): boolean => equal(value, first.value);
  return !others.every(isFirst) || (shares.some(({ of }) => !of) && !wholes.some(isFirst));
}

function shareAt(text: string, match: RegExpExecArray, counts: readonly Count[]): Share | null {
  const { 0: whole, 1: digits = '', index } = match;
  const value = decimal(digits);
  if (!value) return null;
  const start = index + whole.lastIndexOf(digits);
  const of = counts.find((count) => count.start > index && count.tail <= start) ?? null;
  const count = counts.findLast(({ tail }) => tail <= index);
  const between = of ? BETWEEN_NAMED : BETWEEN;
  const own = count?.exact && between.test(text.slice(count.tail, index)) ? count : null;
  const wholeWords = text.slice(index + 1, of?.start ?? start).replace(WHOLE_WORDS_END, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { start, end: start + digits.length, value, digits: decimals, count: own, of, wholeWords };
}

function moved(share: Share, by: number): Share {
  const { start, end, count, of } = share;
  return {
    ...share,
    start: start + by,
    end: end + by,
    count: count && shifted(count, by),
    of: of && shifted(of, by),
  };
}
