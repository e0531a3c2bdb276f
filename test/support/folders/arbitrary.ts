import fc from 'fast-check';
import { ALL_LAYOUTS } from '../all-layouts.ts';
import type { Fault, FolderModel, Turn, Written } from './model.ts';
import { OFFICES } from './offices.ts';

const year = fc.record({
  short: fc.boolean(),
  granted: fc.integer({ min: 30, max: 60 }),
  left: fc.integer({ min: 3, max: 8 }),
  issued: fc.integer({ min: 0, max: 5 }),
});
const office = fc.array(year, { minLength: 3, maxLength: 3 });
const WRITTEN: readonly Written[] = [...ALL_LAYOUTS, 'page', 'word'];

/** Folders with a fault and a turn. */
export function foldersWith(fault: Fault | null, turn: Turn): fc.Arbitrary<FolderModel> {
  // Two are merged, and two others are there for the fault.
  const least = turn === 'merged' ? 4 : 3;
  const fixed: Partial<FolderModel> =
    fault === 'item-carry-over' ? { from: 2019 } : fault === 'valid-carry-over' ? { from: 2020 } : {};
  return fc
    .record({
      from: fc.constantFrom(2019, 2020),
      chosen: fc.uniqueArray(fc.integer({ min: 0, max: OFFICES.length - 1 }), {
        minLength: least,
        maxLength: least + 1,
      }),
      years: fc.array(office, { minLength: 5, maxLength: 5 }),
      byYear: fc.boolean(),
      named: fc.boolean(),
      written: fc.uniqueArray(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 3 }),
      kept: fc.integer({ min: 0, max: 6 }),
      isLast: fc.boolean(),
      isInTurn: fc.boolean(),
      off: fc.integer({ min: -9, max: 9 }).filter((off) => off !== 0),
      cell: fc.nat(2),
    })
    .map(({ chosen, years, ...rest }) => ({
      ...rest,
      offices: chosen.map((each, at) => ({ office: each, years: years[at]! })),
      turn,
      fault,
      ...fixed,
    }));
}
