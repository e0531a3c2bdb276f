import { placesOf } from '../../across/places.ts';
import { shortName } from '../../across/filed.ts';
import { differingCells } from '../../across/same-figures.ts';
import { formOf } from '../../form/forms.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { CellName } from '../../messages/template.ts';
import { ET_CETERA } from '../../messages/template.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding, relatedIn } from '../finding.ts';

/** So many of the cells that differ are named. */
const MOST_NAMED = 3;

/** An agency has one report for a year; where settings say which of several counts, the others are known to be old. */
export const duplicateReport = collectionRule({
  name: 'duplicate-report',
  family: 'across',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(own, collection) {
    const { record } = own;
    const { agency, year } = record;
    if (agency === null || year === null || collection.chosenFor(own)) return;
    const beside = collection.besides(own);
    if (!beside) return;
    const { other, differs } = beside;
    const { title } = placesOf(record);
    const data = { agency, year, file: shortName(other) };
    const related = [relatedIn(other.file, 'place', placesOf(other.record).title, {})];
    if (!differs) {
      yield finding('duplicate-report/same', title, data, { related, severity: 'hint' });
      return;
    }
    const cells = differingCells(record, other.record);
    const form = formOf(record.readBy);
    const names = cells
      .slice(0, MOST_NAMED)
      .map((cell): CellName => ({ row: rowName(form, cell), column: columnName(form, cell) }));
    const named = cells.length > MOST_NAMED ? [...names, ET_CETERA] : names;
    yield finding('duplicate-report', title, { ...data, count: cells.length, cells: named }, { related });
  },
});
