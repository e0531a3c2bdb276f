import type { Filed } from '../../across/collection.ts';
import { listOf, membersFor } from '../../across/members.ts';
import { placesOf } from '../../across/places.ts';
import { formOf } from '../../form/forms.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Comparison } from '../../messages/template.ts';
import { compare, decimalText, subtract } from '../../text/decimal.ts';
import { collectionRule } from '../collection-rule.ts';
import { deviationOf } from '../deviation.ts';
import { type Finding, finding } from '../finding.ts';
import { listed } from '../listed.ts';
import { type AddedUp, addedUp, isWrong, leftOut } from './added-up.ts';
import { linesOf } from './roll-up-lines.ts';
import { cellPlace, relatedCell } from './rows.ts';

/** More places of members are no help. */
const MOST_RELATED = 20;

/** A report that adds up those of other agencies holds the sums of their figures. */
export const rollUp = collectionRule({
  name: 'roll-up',
  family: 'across',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(own, collection) {
    const { year } = own.record;
    const list = listOf(own, collection);
    if (!list || year === null) return;
    const members = membersFor(list, year, collection);
    const reports = members.flatMap(({ report }) => report ?? []);
    if (reports.length === 0) return;
    const missing = members.filter(({ report }) => !report).map(({ member }) => member.name);
    const rows = linesOf(own, reports).map((line) =>
      line.columns.flatMap((column) => addedUp(line, column, { own, reports, isWhole: missing.length === 0 }) ?? []),
    );
    const one = leftOut(rows.flat());
    if (one) {
      const wrong = rows.flat().filter(isWrong);
      const data = { member: one.record.agency ?? one.name, year, count: wrong.length };
      yield finding('roll-up/left-out', placesOf(own.record).title, data, {
        related: relatedOf(wrong.slice(0, 1), own),
      });
      return;
    }
    for (const cells of rows) {
      const wrong = cells.filter(isWrong);
      if (wrong.length > 0) yield* found(own, wrong, { year, missing });
    }
  },
});

function* found(
  own: Filed,
  wrong: readonly AddedUp[],
  of: { year: number; missing: readonly string[] },
): Iterable<Finding> {
  const [first] = wrong;
  if (!first) return;
  const { line, kind, reports } = first;
  const form = formOf(own.record.readBy);
  const place = cellPlace(own, first.cells[0]!);
  const severity = line.table === 'requests' ? null : ('information' as const);
  const row = rowName(form, line);
  if (kind === 'part') {
    for (const each of wrong) yield partFound(own, each, { row, year: of.year });
    return;
  }
  // Only a cell that stands alone can take the sum, and only where that is all of it.
  const places = wrong.every(({ isWritable }) => isWritable) ? wrong.map(({ cells }) => cellPlace(own, cells[0]!)) : [];
  const options = { related: relatedOf(wrong, own), places, reach: places, severity };
  const data = { row, year: of.year, count: reports.length, comparisons: wrong.map((each) => comparisonOf(own, each)) };
  if (kind === 'sum') yield finding('roll-up', place, data, options);
  else if (of.missing.length === 0) yield finding('roll-up/uncertain', place, data, options);
  else yield finding('roll-up/least', place, { ...data, missing: listed(of.missing) }, options);
}

function partFound(
  own: Filed,
  { line, cells, value, there, most }: AddedUp,
  of: { row: string; year: number },
): Finding {
  const [cell] = cells;
  const column = columnName(formOf(own.record.readBy), cell!);
  const data = { ...of, column, value: decimalText(value), most: decimalText(there) };
  const member = most?.record.agency ?? most?.name ?? '';
  const related = most
    ? [relatedCell(most, { id: { ...line, column: cell!.column }, written: undefined, value: there })]
    : [];
  return finding('roll-up/part', cellPlace(own, cell!), { ...data, member }, { related, severity: 'information' });
}

function comparisonOf(own: Filed, { cells, value, there, isBlank }: AddedUp): Comparison {
  const name = columnName(formOf(own.record.readBy), cells[0]!);
  const here = isBlank ? null : decimalText(value);
  return { name, against: 'sum', here, there: decimalText(there), ...deviationOf(subtract(value, there)) };
}

/** What the members tell in the first of the cells. */
function relatedOf(wrong: readonly AddedUp[], own: Filed) {
  const [first] = wrong;
  const column = first?.cells[0]?.column;
  if (!first || column === undefined) return [];
  return first.parts
    .filter(({ value, filed }) => value && value.units !== 0n && filed.file !== own.file)
    .sort((a, b) => compare(b.value!, a.value!))
    .slice(0, MOST_RELATED)
    .map(({ filed, value, cells }) => relatedCell(filed, { id: cells[0]!, written: undefined, value }));
}
