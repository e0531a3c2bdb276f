import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { foldersWith } from '../../support/folders/arbitrary.ts';
import { folderOf, spokenOf } from '../../support/folders/folder.ts';
import { FAULTS, type FolderModel, TURNS } from '../../support/folders/model.ts';

/** Of each kind of folders so many; this thread takes every `step`th kind from `from` on, of those whose names hold `only`. */
interface Share {
  readonly runs: number;
  readonly seed: number;
  readonly only: string;
  readonly from: number;
  readonly step: number;
}

/** Folders with a fault whatever happens in them, and folders without a fault by what happens in them. */
const KINDS: readonly (readonly [name: string, folders: fc.Arbitrary<FolderModel>])[] = [
  ...FAULTS.map((fault) => [fault, fc.constantFrom(...TURNS).chain((turn) => foldersWith(fault, turn))] as const),
  ...TURNS.map((turn) => [`no fault, ${turn}`, foldersWith(null, turn)] as const),
];

const { runs, seed, only, from, step } = workerData as Share;
const kinds = KINDS.filter(([name]) => name.includes(only)).filter((_, at) => at % step === from);
for (const [name, folders] of kinds) {
  const count = { folders: 0, reports: 0, planted: 0 };
  const property = fc.asyncProperty(folders, async (model) => {
    const folder = await folderOf(model);
    count.folders++;
    count.reports += Object.keys(folder.files).length - 1;
    count.planted += Object.values(folder.expected).flat().length;
    const spoken = spokenOf(folder);
    if (isDeepStrictEqual(spoken, folder.expected)) return;
    throw new Error(`${JSON.stringify(spoken)}, not ${JSON.stringify(folder.expected)}`);
  });
  const { counterexample, errorInstance } = await fc.check(property, { numRuns: runs, seed });
  const fault = counterexample ? `${String(errorInstance)}\n${JSON.stringify(counterexample[0])}` : null;
  parentPort!.postMessage({ name, ...count, fault });
}
