import type { Filed } from '../../across/collection.ts';
import { mergerOf } from '../../across/mergers.ts';
import { placesOf } from '../../across/places.ts';
import { type RecordedComparison, recordedAmount } from '../../across/record.ts';
import { formOf } from '../../form/forms.ts';
import type { CellId } from '../../form/identities.ts';
import { type Decimal, absolute, decimal, decimalText, equal, subtract, sum } from '../../text/decimal.ts';
import type { Span } from '../../text/span.ts';
import { collectionRule } from '../collection-rule.ts';
import { type Finding, finding } from '../finding.ts';
import { cellsOf } from '../narrative/cells.ts';
import { isPercent, rightPercent } from '../narrative/shares.ts';
import { relatedCell } from './rows.ts';

/** What the prose says of the year before is what that year's report says. */
export const comparedWithLastYear = collectionRule({
  name: 'compared-with-last-year',
  family: 'across',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(own, collection) {
    const { year, comparisons } = own.record;
    const [before, ...others] = year === null || comparisons.length === 0 ? [] : collection.of(own, year - 1);
    if (year === null || !before || others.length > 0 || mergerOf(own, collection)) return;
    const places = placesOf(own.record);
    for (const [at, compared] of comparisons.entries()) {
      const [now, then] = [totalOf(own, compared), totalOf(before, compared)];
      const value = decimal(compared.value);
      // Where the prose and the table disagree, that is said already, and it is not certain of which figure it speaks.
      if (!now || !then || !value || !equal(now, value)) continue;
      const found = contradiction(
        compared,
        { now: value, then, before: year - 1 },
        places.comparison(at) ?? places.title,
      );
      if (found) yield { ...found, related: relatedCells(before, compared) };
    }
  },
});

/** What of a comparison does not hold: the figure of the year before, else the difference, else the percentage. */
function contradiction(
  { earlier, change, rate }: RecordedComparison,
  { now, then, before }: { readonly now: Decimal; readonly then: Decimal; readonly before: number },
  place: Span,
): Finding | null {
  const difference = subtract(now, then);
  const data = { before, then: decimalText(then), now: decimalText(now) };
  if (earlier !== null && earlier !== data.then) return finding('compared-with-last-year', place, { ...data, earlier });
  if (change !== null && change !== decimalText(difference)) {
    const [stated, right] = [signed(decimal(change)!), signed(difference)];
    return finding('compared-with-last-year/change', place, { ...data, stated, right });
  }
  if (rate === null || then.units <= 0n) return null;
  const [percent, part] = [{ value: decimal(rate.value)!, digits: rate.digits }, absolute(difference)];
  const isSameWay = part.units === 0n || difference.units < 0n === rate.isFall;
  if (isSameWay && isPercent(percent, part, then)) return null;
  const stated = `${rate.isFall ? '-' : '+'}${rate.value}%`;
  const right = `${difference.units < 0n ? '-' : '+'}${rightPercent(rate.digits, part, then)}%`;
  return finding('compared-with-last-year/rate', place, { ...data, stated, right });
}

function signed(value: Decimal): string {
  return value.units > 0n ? `+${decimalText(value)}` : decimalText(value);
}

function cellsIn({ record }: Filed, { meaning }: RecordedComparison): CellId[] {
  return cellsOf(formOf(record.readBy), meaning);
}

function totalOf(filed: Filed, compared: RecordedComparison): Decimal | null {
  const cells = cellsIn(filed, compared);
  const values = cells.map((cell) => valueOf(filed, cell));
  return cells.length === 0 || values.includes(null) ? null : sum(values.filter((value) => value !== null));
}

function valueOf({ record }: Filed, cell: CellId): Decimal | null {
  return recordedAmount(record.tables[cell.table][cell.row]?.[cell.column], cell);
}

function relatedCells(before: Filed, compared: RecordedComparison): Finding['related'] {
  return cellsIn(before, compared).map((id) =>
    relatedCell(before, { id, written: undefined, value: valueOf(before, id) }),
  );
}
