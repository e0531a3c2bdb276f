import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filedAs } from '../support/heard-among.ts';
import { foldersWith } from '../support/folders/arbitrary.ts';
import { folderOf, spokenOf } from '../support/folders/folder.ts';
import { FAULTS, TURNS } from '../support/folders/model.ts';
import { THOROUGH } from '../support/thorough.ts';

/** `npm run folders` makes as many as one likes. */
const RUNS = THOROUGH ? 20 : 1;

describe('a folder of offices and years', () => {
  it('is read as it was made', async () => {
    await fc.assert(
      fc.asyncProperty(foldersWith(null, 'counties'), async (model) => {
        const { files } = await folderOf(model);
        const reports = Object.entries(files).filter(([path]) => !path.endsWith('.json'));
        expect(reports.filter(([path, text]) => filedAs(path, text).record.agency === null)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(TURNS)('without a fault has none, whatever happens: %s', async (turn) => {
    await fc.assert(
      fc.asyncProperty(foldersWith(null, turn), async (model) => {
        const folder = await folderOf(model);
        expect(spokenOf(folder)).toEqual(folder.expected);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(FAULTS)('with a fault is told of that one, and of no other: %s', async (fault) => {
    const folders = fc.constantFrom(...TURNS).chain((turn) => foldersWith(fault, turn));
    await fc.assert(
      fc.asyncProperty(folders, async (model) => {
        const folder = await folderOf(model);
        expect(folder.expected).not.toEqual({});
        expect(spokenOf(folder)).toEqual(folder.expected);
      }),
      { numRuns: 2 * RUNS },
    );
  });
});
