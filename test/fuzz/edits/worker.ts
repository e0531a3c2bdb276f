import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { type Settings, analyze } from '../../../server/src/core/analyze.ts';
import { REPORT_RULES } from '../../../server/src/core/rules/registry.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';
import { freshView } from '../fresh.ts';
import { Random } from '../random.ts';
import { EDITS } from './edit.ts';
import { type View, viewOf } from './view.ts';

/** A share of a campaign: every `step`th sequence of edits from `from` on, up to `to`. */
interface Share {
  /** Paths of reports to begin with, and texts. */
  readonly files: readonly string[];
  readonly texts: readonly string[];
  readonly seed: number;
  /** So many edits at least, one after the other, make a sequence; each analysis is that of the text before, edited. */
  readonly length: number;
  /** Characters of a text at most. */
  readonly longest: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** One of so many analyses is held against a fresh one, and the last of each sequence. */
const ONE_IN = 4;

const { files, texts, seed, length, longest, from, to, step } = workerData as Share;
const pool = [...files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.length <= longest), ...texts];
/** All rules: those that are off unless one asks for them as well. */
const settings: Settings = {
  levels: Object.fromEntries(
    REPORT_RULES.filter(({ severity }) => severity === 'off').map(({ name }) => [name, 'hint' as const]),
  ),
};
/** What its texts have in common, as of files that are checked in one run. */
const shared = newMemo();
let [edits, compared, asked] = [0, 0, 0];

for (let index = from; index < to; index += step) {
  const random = new Random(seed, index);
  const history = [random.pick(pool)];
  let analysis = analyze(history[0]!, settings, null, null, shared);
  for (let left = length + random.below(length); left > 0; left--) {
    const before = history.at(-1)!;
    const text = random.oneIn(12)
      ? random.pick(history)
      : random
          .pick(EDITS)(before, random, () => random.pick(pool))
          .slice(0, longest);
    history.push(text);
    analysis = analyze(text, settings, null, analysis, shared);
    edits++;
    // An editor mostly asks what was found in a version, but not always; what is kept for the next one depends on it.
    if (!random.oneIn(4)) asked += analysis.diagnostics.length;
    if (left > 1 && !random.oneIn(ONE_IN)) continue;
    compared++;
    const difference = differenceOf(viewOf(analysis), freshView(text, settings));
    if (difference === null) continue;
    parentPort?.postMessage({ kind: 'fault', index, difference, before, text });
    break;
  }
}
parentPort?.postMessage({ kind: 'done', edits, compared, asked });

/** The first part in which two views differ; null where they are the same. */
function differenceOf(kept: View, fresh: View): string | null {
  return Object.keys(fresh).find((part) => !isDeepStrictEqual(kept[part], fresh[part])) ?? null;
}
