import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filed, collectionOf } from '../../server/src/core/across/collection.ts';
import { type ReportRecord, recordOf } from '../../server/src/core/across/record.ts';
import { NO_COLLECTION_SETTINGS } from '../../server/src/core/across/settings.ts';
import { formOf } from '../../server/src/core/form/forms.ts';
import type { CellId } from '../../server/src/core/form/identities.ts';
import { columnName, rowName } from '../../server/src/core/form/names.ts';
import type { Comparison } from '../../server/src/core/messages/template.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { rollUp } from '../../server/src/core/rules/across/roll-up.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { THOROUGH } from '../support/thorough.ts';

const YEAR = 2023;
const FORM = formOf(2021);
const WHOLE = '云岭市人民政府';
/** What a report of which every cell is 0 leaves to be known of it. */
const BLANK = recordOf(readReport(render(uniform(2021, '0'), 'L3')));

interface Cell extends CellId {
  /** Whether members' figures add up in it; else the whole is only no less than each. */
  readonly adds: boolean;
}
const cell = (table: CellId['table'], row: string, column: string, adds = true): Cell => ({ table, row, column, adds });
/** Cells of all kinds. */
const CELLS: readonly Cell[] = [
  cell('requests', 'granted', 'natural-person'),
  cell('requests', 'granted', 'enterprise'),
  cell('requests', 'refused.duplicate', 'social'),
  cell('requests', 'other.fee-unpaid', 'other'),
  cell('requests', 'carried-in', 'natural-person'),
  cell('requests', 'carried-out', 'legal-service'),
  cell('requests', 'total', 'total'),
  cell('disclosure', 'license', 'decisions'),
  cell('disclosure', 'penalty', 'decisions'),
  cell('disclosure', 'fee', 'amount'),
  cell('disclosure', 'normative', 'valid', false),
  cell('review', 'reconsideration', 'upheld', false),
];
const figures = fc.array(fc.nat(60), { minLength: CELLS.length, maxLength: CELLS.length });

/** One to sixty members, the first of which are missing; one to ten cells of the whole are off by so much, any other by nothing. */
const folders = fc
  .record({
    members: fc.array(figures, { minLength: 1, maxLength: 60 }),
    missing: fc.nat(5),
    changed: fc.uniqueArray(
      fc.tuple(
        fc.nat(CELLS.length - 1),
        fc.integer({ min: -9, max: 9 }).filter((off) => off !== 0),
      ),
      { selector: ([at]) => at, minLength: 1, maxLength: 10 },
    ),
  })
  // Of nobody who is there nothing can be said.
  .map((model) => ({ ...model, missing: Math.min(model.missing, model.members.length - 1) }));

function recordWith(agency: string, values: readonly number[]): ReportRecord {
  const tables = structuredClone(BLANK.tables) as Record<CellId['table'], Record<string, Record<string, number>>>;
  for (const [at, { table, row, column }] of CELLS.entries()) tables[table][row]![column] = values[at]!;
  return { ...BLANK, agency, year: YEAR, tables };
}

const filed = (record: ReportRecord): Filed => ({
  ...{ file: `${record.agency}.txt`, name: `${record.agency}.txt`, folders: [], record },
});

/** The cells that the rule names, by row and column. */
function named(found: readonly Finding[]): string[] {
  return found
    .flatMap(({ data }) => {
      const { row, column, comparisons } = data as { row: string; column?: string; comparisons?: Comparison[] };
      const columns = column === undefined ? (comparisons ?? []).map(({ name }) => name) : [column];
      return columns.map((each) => `${row} ${each}`);
    })
    .sort();
}

describe('the report that adds up those of its members', () => {
  const fold = (values: readonly number[], adds: boolean): number =>
    adds ? values.reduce((sum, each) => sum + each, 0) : Math.max(...values);

  it('is told of exactly the cells that are wrong for certain, however many members are missing', () => {
    fc.assert(
      fc.property(folders, ({ members, missing, changed }) => {
        const offOf = (at: number): number => changed.find(([each]) => each === at)?.[1] ?? 0;
        const whole = CELLS.map(({ adds }, at) =>
          Math.max(
            0,
            offOf(at) +
              fold(
                members.map((each) => each[at]!),
                adds,
              ),
          ),
        );
        const names = members.map((_, at) => `云岭市第${at + 1}办公室`);
        const there = members.slice(missing);
        const own = filed(recordWith(WHOLE, whole));
        const list = names.map((name) => ({ name, from: null, to: null, place: { start: 0, end: 0 } }));
        const collection = collectionOf(
          [own, ...there.map((values, at) => filed(recordWith(names[missing + at]!, values)))],
          { ...NO_COLLECTION_SETTINGS, members: [{ parent: WHOLE, members: list }] },
        );
        const wrong = CELLS.filter(({ adds }, at) => {
          const known = fold(
            there.map((each) => each[at]!),
            adds,
          );
          return adds && missing === 0 ? whole[at] !== known : whole[at]! < known;
        });
        const found = [...rollUp.check(own, collection)];
        expect(named(found)).toEqual(wrong.map((id) => `${rowName(FORM, id)} ${columnName(FORM, id)}`).sort());
        const isCertain = ({ message }: Finding) => message !== 'roll-up';
        if (missing > 0) expect(found.every(isCertain)).toBe(true);
      }),
      { numRuns: THOROUGH ? 1000 : 60 },
    );
  });
});
