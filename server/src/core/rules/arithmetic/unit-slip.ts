import { columnOf } from '../../form/columns.ts';
import { spanIn } from '../../report/paragraphs.ts';
import type { ById } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { type Decimal, absolute, compare, decimal, decimalText, multiply, subtract } from '../../text/decimal.ts';
import { inWan } from '../../text/money.ts';
import type { BlockSpan, Origin } from '../../text/span.ts';
import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';
import { figuresOf, named } from './figures.ts';

/** From this amount on (万元: ten thousand million yuan) it is more likely that it was written in 元. */
const SUSPICIOUS: Decimal = { units: 1_000_000n, scale: 0 };
/** How many 元 are one 万元. */
const TEN_THOUSAND: Decimal = { units: 10_000n, scale: 0 };
/** Offices of a whole province may well charge so much. */
const PROVINCIAL = /^(?:.{2,8}(?:省|自治区)|北京市|上海市|天津市|重庆市|国家|中国)/;
const STATED =
  /行政事业性收费(?:总?金额|总额|收入|共计|合计|[共为是: ]){0,4}(\d{1,12}|\d{1,3}(?:,\d{3}){1,4})(\.\d{1,6})? ?((?:亿|百万|万|千)?(?:人民币)?元)/g;

interface Stated {
  readonly text: string;
  /** In 万元. */
  readonly amount: Decimal;
  readonly span: BlockSpan;
}

/** The fee of the year, in 万元 by its header, that was written in 元: too much, or ten thousand times what the prose says. */
export const unitSlip = reportRule({
  name: 'unit-slip',
  family: 'arithmetic',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  *check(context) {
    const { report } = context;
    const fees = statedFees(report.paragraphs);
    // Mostly there is nothing that might be wrong, and it need not be known where the amounts stand.
    const isLarge = amountsIn(report, report.blocks.readings.tables).some(
      ({ value }) => compare(value, SUSPICIOUS) >= 0,
    );
    if (fees.length === 0 && !isLarge) return;
    const amounts = amountsIn(report, report.tables);
    for (const [at, { figure, names }] of [
      ...named(
        report,
        amounts.map((each) => each.figure),
      ),
    ].entries()) {
      const { value } = amounts[at]!;
      const stated = fees.find(({ amount }) => isTenThousandfold(value, amount));
      if (stated) {
        const related = [relatedTo('place', stated.span, {})];
        yield finding('unit-slip/prose', figure.span, { ...names, stated: stated.text }, { related });
      } else if (compare(value, SUSPICIOUS) >= 0 && !PROVINCIAL.test(report.agency ?? '')) {
        const amount = decimalText(multiply(value, { units: 1n, scale: 4 }));
        yield finding('unit-slip', figure.span, { ...names, amount });
      }
    }
  },
});

/** The amounts of money whose unit the header gives. */
function amountsIn<From extends Origin>(
  { readBy }: Report,
  tables: ById<From>,
): { figure: Figure<From>; value: Decimal }[] {
  const amounts: { figure: Figure<From>; value: Decimal }[] = [];
  for (const figure of figuresOf(tables)) {
    const { value } = figure;
    if (value.kind !== 'number' || value.unit !== null) continue;
    const column = columnOf(readBy, figure.id);
    if (column?.decimal && !column.unit) amounts.push({ figure, value: value.value });
  }
  return amounts;
}

/** The fees that the prose names. */
const statedFees = inProse((prose): Stated[] =>
  [...prose.plain.matchAll(STATED)].flatMap((match) => {
    const [whole, digits = '', fraction = '', unit = ''] = match;
    const value = decimal(digits.replaceAll(',', '') + fraction);
    const amount = value && inWan(value, unit);
    const end = match.index + whole.length;
    const text = whole.slice(whole.indexOf(digits));
    return amount ? [{ text, amount, span: spanIn(prose, end - text.length, end) }] : [];
  }),
);

/** Whether one amount is ten thousand times the other, but for a hundredth by which it may have been rounded. */
function isTenThousandfold(a: Decimal, b: Decimal): boolean {
  const [less, more] = compare(a, b) < 0 ? [a, b] : [b, a];
  if (less.units <= 0n) return false;
  const apart = absolute(subtract(more, multiply(less, TEN_THOUSAND)));
  return compare(multiply(apart, { units: 100n, scale: 0 }), more) <= 0;
}
