import type { Collection, Filed } from '../../across/collection.ts';
import { mergerOf } from '../../across/mergers.ts';
import { placesOf } from '../../across/places.ts';
import { equal, sum } from '../../text/decimal.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding } from '../finding.ts';
import { type Held, type RecordedRow, cellPlace, comparisonsOf, relatedCell, requestsRow } from './rows.ts';

/**
 * What came from the year before is what that year's report left for the next, column by column; of an agency that was
 * merged in the year, what all of its forerunners left.
 */
export const carryOver = collectionRule({
  name: 'carry-over',
  family: 'across',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(own, collection) {
    const { year } = own.record;
    const into = requestsRow(own, 'carried-in');
    if (year === null || !into) return;
    const before = reportsBefore(own, year, collection);
    const left = before.flatMap((each) => requestsRow(each, 'carried-out') ?? []);
    if (before.length === 0 || left.length < before.length) return;
    const wrong = heldAgainst(into, left).filter(({ cell, there }) => cell.value && !equal(cell.value, there));
    const [first] = left;
    if (wrong.length === 0 || !first) return;
    const places = placesOf(own.record);
    const data = { year, before: year - 1, row: into.name, left: first.name };
    const options = {
      related: left.flatMap(({ filed, cells }) => wrong.flatMap(({ role }) => relatedCell(filed, cells.get(role)!))),
      places: wrong.map(({ cell }) => cellPlace(own, cell.id)),
    };
    const place = places.row({ table: 'requests', row: into.row }) ?? places.title;
    const several = left.length > 1;
    const comparisons = comparisonsOf(into, wrong, several ? 'sum' : 'year');
    yield several
      ? finding('carry-over/merged', place, { ...data, count: left.length, comparisons }, options)
      : finding('carry-over', place, { ...data, comparisons }, options);
  },
});

/** The reports that left requests for this one; none where it is not certain which, or what they say. */
function reportsBefore(own: Filed, year: number, collection: Collection): readonly Filed[] {
  const agency = collection.agencyOf(own);
  const merger = mergerOf(own, collection);
  const before = collection.of(own, year - 1);
  if (!merger) return before.length === 1 ? before : [];
  const forerunners = merger.of.filter((name) => collection.agencyNamed(name, merger.name) !== agency);
  const reports = forerunners.map((name) => collection.named(name, year - 1, merger.name));
  // An agency that took in others brings what it left itself.
  if (before.length > 0 || forerunners.length < merger.of.length) reports.push(before);
  return reports.every(({ length }) => length === 1) ? reports.flat() : [];
}

/** Each cell with what the rows of the year before come to; those of which that is not known are left out. */
function heldAgainst(into: RecordedRow, left: readonly RecordedRow[]): Held[] {
  return [...into.cells].flatMap(([role, cell]) => {
    const values = left.flatMap(({ cells }) => cells.get(role)?.value ?? []);
    return cell.value && values.length === left.length ? [{ role, cell, there: sum(values) }] : [];
  });
}
