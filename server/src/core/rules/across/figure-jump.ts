import type { Filed } from '../../across/collection.ts';
import { mergerOf } from '../../across/mergers.ts';
import { type Recorded, recordedAmount } from '../../across/record.ts';
import type { TableId } from '../../form/form.ts';
import { formOf } from '../../form/forms.ts';
import { rowName } from '../../form/names.ts';
import { rowsOf } from '../../form/rows.ts';
import { type Decimal, absolute, compare, decimalText, multiply, subtract } from '../../text/decimal.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding } from '../finding.ts';
import { cellPlace, relatedCell } from './rows.ts';

const TABLES: readonly TableId[] = ['requests', 'review'];
/** So many times more or less is a jump, where it is so many at least. */
const TIMES: Decimal = { units: 5n, scale: 0 };
const LEAST: Decimal = { units: 10n, scale: 0 };

/** The total of a row is many times that of the year before, or a small part of it. */
export const figureJump = collectionRule({
  name: 'figure-jump',
  family: 'across',
  priority: 'P2',
  severity: 'off',
  fixable: false,
  *check(own, collection) {
    const { year, readBy } = own.record;
    const [before, ...others] = year === null ? [] : collection.of(own, year - 1);
    if (year === null || !before || others.length > 0 || mergerOf(own, collection)) return;
    const form = formOf(readBy);
    for (const table of TABLES) {
      for (const [row, { block }] of rowsOf(form.tables[table])) {
        const column = block.columns.find(({ role }) => role === 'total')?.id;
        if (column === undefined) continue;
        const id = { table, row, column };
        const [now, then] = [own, before].map((each) => valueOf(each, table, row, column));
        if (!now || !then || !isJump(now, then)) continue;
        const data = { row: rowName(form, id), before: year - 1, now: decimalText(now), then: decimalText(then) };
        const related = [relatedCell(before, { id, written: undefined, value: then })];
        yield finding('figure-jump', cellPlace(own, id), data, { related });
      }
    }
  },
});

function valueOf({ record }: Filed, table: TableId, row: string, column: string): Decimal | null {
  const written: Recorded | undefined = record.tables[table][row]?.[column];
  return recordedAmount(written, { table, row, column });
}

function isJump(now: Decimal, then: Decimal): boolean {
  if (compare(absolute(subtract(now, then)), LEAST) < 0) return false;
  return compare(now, multiply(then, TIMES)) >= 0 || compare(multiply(now, TIMES), then) < 0;
}
