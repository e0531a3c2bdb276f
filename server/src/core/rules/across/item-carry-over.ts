import { recordedAmount } from '../../across/record.ts';
import { formOf } from '../../form/forms.ts';
import type { CellId } from '../../form/identities.ts';
import { rowName } from '../../form/names.ts';
import { cellsByRow } from '../../form/roles.ts';
import { add, decimalText, equal, subtract } from '../../text/decimal.ts';
import { collectionRule } from '../collection-rule.ts';
import { deviationOf } from '../deviation.ts';
import { finding } from '../finding.ts';
import { cellPlace, relatedCell } from './rows.ts';

/** The matters on the list a year before are those that the report of that year comes to. */
export const itemCarryOver = collectionRule({
  name: 'item-carry-over',
  family: 'across',
  priority: 'P2',
  severity: 'off',
  fixable: false,
  *check(own, collection) {
    const { year, readBy } = own.record;
    const [before, ...others] = year === null ? [] : collection.of(own, year - 1);
    if (year === null || !before || others.length > 0 || before.record.readBy !== readBy) return;
    const form = formOf(readBy);
    for (const [previous, change] of cellsByRow(form, 'disclosure', ['previous', 'change'])) {
      if (!previous || !change) continue;
      const valueIn = ({ record }: typeof own, id: CellId) => {
        const written = record.tables[id.table][id.row]?.[id.column];
        return written === null || written === undefined ? null : recordedAmount(written, id);
      };
      const [now, then, grown] = [valueIn(own, previous), valueIn(before, previous), valueIn(before, change)];
      if (!now || !then || !grown || equal(now, add(then, grown))) continue;
      const expected = add(then, grown);
      const data = {
        row: rowName(form, previous),
        ...{ before: year - 1, previous: decimalText(now), expected: decimalText(expected) },
        difference: deviationOf(subtract(now, expected)),
      };
      const cells = [previous, change].map((id) => ({ id, written: undefined, value: valueIn(before, id) }));
      const related = cells.map((cell) => relatedCell(before, cell));
      yield finding('item-carry-over', cellPlace(own, previous), data, { related });
    }
  },
});
