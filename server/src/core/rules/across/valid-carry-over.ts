import type { Filed } from '../../across/collection.ts';
import { mergerOf } from '../../across/mergers.ts';
import { recordedAmount } from '../../across/record.ts';
import type { ColumnRole, RowRole } from '../../form/form.ts';
import { formOf } from '../../form/forms.ts';
import { rowName } from '../../form/names.ts';
import { cellOf } from '../../form/roles.ts';
import { decimalText, equal, subtract, sum } from '../../text/decimal.ts';
import { collectionRule } from '../collection-rule.ts';
import { deviationOf } from '../deviation.ts';
import { finding } from '../finding.ts';
import { type RecordedCell, cellPlace, relatedCell } from './rows.ts';

const ROWS: readonly RowRole[] = ['rules', 'normative'];

/** What was in force a year before, with what was issued and without what was repealed, is in force now. */
export const validCarryOver = collectionRule({
  name: 'valid-carry-over',
  family: 'across',
  priority: 'P1',
  severity: 'hint',
  fixable: false,
  *check(own, collection) {
    const { year } = own.record;
    const [before, ...others] = year === null ? [] : collection.of(own, year - 1);
    if (year === null || !before || others.length > 0 || mergerOf(own, collection)) return;
    for (const row of ROWS) {
      const [valid, issued, repealed] = (['valid', 'issued', 'repealed'] as const).map((each) =>
        written(own, row, each),
      );
      const then = written(before, row, 'valid');
      if (!valid?.value || !issued?.value || !repealed?.value || !then?.value) continue;
      const expected = subtract(sum([then.value, issued.value]), repealed.value);
      if (equal(valid.value, expected)) continue;
      const data = {
        row: rowName(formOf(own.record.readBy), valid.id),
        ...{ before: year - 1, then: decimalText(then.value) },
        ...{ issued: decimalText(issued.value), repealed: decimalText(repealed.value) },
        ...{ expected: decimalText(expected), valid: decimalText(valid.value) },
        difference: deviationOf(subtract(valid.value, expected)),
      };
      yield finding('valid-carry-over', cellPlace(own, valid.id), data, { related: [relatedCell(before, then)] });
    }
  },
});

/** The cell of these roles, where a number is written in it: of what is left blank nothing follows. */
function written(filed: Filed, row: RowRole, column: ColumnRole): RecordedCell | null {
  const id = cellOf(formOf(filed.record.readBy), 'disclosure', row, column);
  const value = id && filed.record.tables[id.table][id.row]?.[id.column];
  return id && value !== null && value !== undefined ? { id, written: value, value: recordedAmount(value, id) } : null;
}
