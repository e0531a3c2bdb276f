import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardAmong } from '../support/collection.ts';
import { type Fault, type FolderModel, OFFICES, YEARS, agencyIn, folderOf } from '../support/folders.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { THOROUGH } from '../support/thorough.ts';

const RUNS = THOROUGH ? 200 : 3;

const office = fc.array(
  fc.record({
    short: fc.boolean(),
    granted: fc.integer({ min: 20, max: 90 }),
    left: fc.integer({ min: 0, max: 9 }),
    issued: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: YEARS.length, maxLength: YEARS.length },
);
const folders: fc.Arbitrary<Omit<FolderModel, 'fault'>> = fc
  .record({
    chosen: fc.uniqueArray(fc.integer({ min: 0, max: OFFICES.length - 1 }), { minLength: 2, maxLength: 4 }),
    years: fc.array(office, { minLength: 4, maxLength: 4 }),
    byYear: fc.boolean(),
    named: fc.boolean(),
    layout: fc.constantFrom(...LAYOUTS),
  })
  .map(({ chosen, years, ...rest }) => ({
    offices: chosen.map((each, at) => ({ office: each, years: years[at]! })),
    ...rest,
  }));

/** The rules that are heard in each file where any is. */
function heardIn(model: FolderModel): ReadonlyMap<string, readonly string[]> {
  const { files } = folderOf(model);
  const heard = [...heardAmong(files)].map(
    ([path, found]) => [path, [...new Set<string>(found.map(({ rule }) => rule))]] as const,
  );
  return new Map(heard.filter(([, rules]) => rules.length > 0).map(([path, rules]) => [path, rules]));
}

describe('a folder of offices and years', () => {
  it('is read as it was made', () => {
    fc.assert(
      fc.property(folders, (model) => {
        const { files } = folderOf({ ...model, fault: null });
        const texts = Object.entries(files).filter(([path]) => path.endsWith('.txt'));
        expect(texts.every(([path, text]) => agencyIn(path, text) !== null)).toBe(true);
      }),
      { numRuns: 2 },
    );
  });

  it('without a fault has none', () => {
    fc.assert(
      fc.property(folders, (model) => {
        expect([...heardIn({ ...model, fault: null })]).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  const faults: readonly Fault[] = [
    'carry-over',
    'roll-up',
    'duplicate-report',
    'missing-report',
    'unlisted-report',
    'copied-text',
    'shared-text',
    'valid-carry-over',
    'compared-with-last-year',
  ];
  it.each(faults)('with a fault for %s has that, and no other', (fault) => {
    fc.assert(
      fc.property(folders, (model) => {
        const { faulty } = folderOf({ ...model, fault });
        const heard = heardIn({ ...model, fault });
        expect(heard.get(faulty)).toEqual([fault]);
        expect([...new Set([...heard.values()].flat())]).toEqual([fault]);
      }),
      { numRuns: RUNS },
    );
  });
});
