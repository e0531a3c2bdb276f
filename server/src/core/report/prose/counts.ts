import { chineseQuantity } from '../../text/chinese-numeral.ts';
import { type Decimal, ZERO, decimal } from '../../text/decimal.ts';

/** A number of things in a sentence: `12 件`, `1,234条`, `十二件`. Offsets are those of the text that it was read from. */
export interface Count {
  /** Its digits, or the words of its number. */
  readonly start: number;
  readonly end: number;
  /** The end of its unit. */
  readonly tail: number;
  readonly value: Decimal;
  readonly unit: string;
  /** Whether it is a whole number and says so: `近20篇`, `1.2万条`, `3-5件` and `三五件` are not. */
  readonly exact: boolean;
}

/** One run of digits, whatever stands in it; a run is taken whole, so that reading costs no more than its length. */
const DIGITS = /\d+(?:[.,]\d+)*|[零〇一二三四五六七八九十百千两]+/g;
const WHOLE = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/;
/** What stands between the digits and the unit of a rough number. */
const SCALE = /^ {0,2}(?:[多余几来万千百亿]{1,3})(?: {0,2})/;
const UNIT =
  /^ {0,3}((?:件|人|场|批|条|篇|户|例)次|[件条篇次份个项期例起宗户家人名场部批幅张册则套封款种])(?!工作日|小?时|[多余年月])/;
const PERIOD = /^(?:个(?:百分|季|星|部分|方面|环节|阶段|步骤)|部分|场所)/;
/** A number behind one of these is an ordinal, part of a name, or rough. */
const ORDINAL = /(?:第|[A-Za-z\]\/№〔]) ?$/;
const ROUGH = /(?:近|约|超过?|逾|不足|至少|[-~至]) ?$/;

const LONGEST_SPELLED = 8;
/** Words that make a Chinese numeral part of another word, or of a phrase that counts nothing. */
const NO_QUANTITY = /[每任同统逐万唯之专某首另单凡这那哪整\d]$/;
const ABOUT = /[数几上成]$/;
const PHRASE = /^(?:[一事性龙化套]|到位|告知|办(?!公))/;
/** With these units a Chinese numeral is mostly an ordinal or an article. */
const VAGUE = /[期批套种款]/;

/** The numbers of things in `text`, in order. Years, dates, ordinals, percentages and amounts of money are none. */
export function countsIn(text: string): Count[] {
  const counts: Count[] = [];
  for (const { 0: digits, index: start } of text.matchAll(DIGITS)) {
    const before = text.slice(Math.max(0, start - 4), start);
    if (ORDINAL.test(before)) continue;
    const end = start + digits.length;
    const behind = text.slice(end, end + 12);
    const scale = SCALE.exec(behind)?.[0] ?? '';
    const [written = '', unit] = UNIT.exec(behind.slice(scale.length)) ?? [];
    if (unit === undefined || PERIOD.test(behind.slice(scale.length + written.length - unit.length))) continue;
    const tail = end + scale.length + written.length;
    const number = /^\d/.test(digits) ? inDigits(digits) : spelled(digits, unit, before, text.slice(tail, tail + 4));
    if (!number) continue;
    counts.push({ start, end, tail, unit, ...number, exact: number.exact && scale === '' && !ROUGH.test(before) });
  }
  return counts;
}

type Number = Pick<Count, 'value' | 'exact'>;

function inDigits(digits: string): Number | null {
  const exact = WHOLE.test(digits);
  const value = decimal(exact ? digits.replaceAll(',', '') : digits);
  return value && { value, exact };
}

function spelled(words: string, unit: string, before: string, behind: string): Number | null {
  if (words.length > LONGEST_SPELLED || VAGUE.test(unit) || NO_QUANTITY.test(before) || PHRASE.test(behind))
    return null;
  const quantity = chineseQuantity(words);
  const value = quantity === null ? ZERO : decimal(String(quantity));
  return value && { value, exact: quantity !== null && !ABOUT.test(before) };
}

/** The same number in a text that begins `by` characters earlier. */
export function shifted(count: Count, by: number): Count {
  return { ...count, start: count.start + by, end: count.end + by, tail: count.tail + by };
}
