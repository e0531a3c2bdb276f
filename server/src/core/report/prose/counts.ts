import { type Decimal, decimal } from '../../text/decimal.ts';

/** A number of things in a sentence: `12 件`, `1,234条`. Offsets are those of the text that it was read from. */
export interface Count {
  /** Its digits. */
  readonly start: number;
  readonly end: number;
  /** The end of its unit. */
  readonly tail: number;
  readonly value: Decimal;
  readonly unit: string;
  /** Whether it is a whole number and says so: `近20篇`, `1.2万条` and `3-5件` are not. */
  readonly exact: boolean;
}

/** One run of digits, whatever stands in it; a run is taken whole, so that reading costs no more than its length. */
const DIGITS = /\d+(?:[.,]\d+)*/g;
const WHOLE = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/;
/** What stands between the digits and the unit of a rough number. */
const SCALE = /^ {0,2}(?:[多余几来万千百亿]{1,3})(?: {0,2})/;
const UNIT =
  /^ {0,3}((?:件|人|场|批|条|篇|户|例)次|[件条篇次份个项期例起宗户家人名场部批幅张册则套封款种])(?!工作日|小?时|[多余年月])/;
const PERIOD = /^(?:个(?:百分|季|星|部分|方面|环节|阶段|步骤)|部分|场所)/;
/** A number behind one of these is an ordinal, part of a name, or rough. */
const ORDINAL = /(?:第|[A-Za-z\]\/№〔]) ?$/;
const ROUGH = /(?:近|约|超过?|逾|不足|至少|[-~至]) ?$/;

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
    const value = WHOLE.test(digits) ? decimal(digits.replaceAll(',', '')) : decimal(digits);
    if (!value) continue;
    const exact = scale === '' && WHOLE.test(digits) && !ROUGH.test(before);
    counts.push({ start, end, tail: end + scale.length + written.length, value, unit, exact });
  }
  return counts;
}

/** The same number in a text that begins `by` characters earlier. */
export function shifted(count: Count, by: number): Count {
  return { ...count, start: count.start + by, end: count.end + by, tail: count.tail + by };
}
