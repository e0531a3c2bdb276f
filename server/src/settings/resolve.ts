import type { Levels } from '../core/rules/analysis.ts';
import { DEFAULT_OPTIONS, type RuleOptions } from '../core/rules/options.ts';
import type { GivenSettings } from './given.ts';
import { leavesOut } from './patterns.ts';

/** One source of settings for a report. */
export interface Layer {
  readonly given: GivenSettings;
  /** The report as the patterns of this source see it: relative to their folder; null where it lies elsewhere. */
  readonly path: string | null;
}

/** The settings that hold for every report of the same sources. */
export interface Joined {
  readonly levels: Levels;
  readonly options: RuleOptions;
}

/** The settings that hold for a report. */
export interface Resolved extends Joined {
  /** Whether the report is left out. */
  readonly excluded: boolean;
}

/**
 * The settings that hold for a report, from every source that there is: the editor, the nearest settings file, the
 * command line. Rule by rule, date by date and word by word the later source counts; a word that one calls right is.
 * @param layers from the weakest to the strongest
 */
export function resolveSettings(layers: readonly Layer[]): Resolved {
  return { ...joined(layers.map(({ given }) => given)), excluded: isExcluded(layers) };
}

/** What `resolveSettings` says of every report alike: many reports share it. */
export function joined(given: readonly GivenSettings[]): Joined {
  const defaults = DEFAULT_OPTIONS;
  return {
    levels: merged(given.map(({ rules }) => rules)),
    options: {
      deadlines: { ...defaults.deadlines, ...merged(given.map(({ deadlines }) => deadlines)) },
      words: {
        right: [...new Set(given.flatMap(({ words }) => words?.right ?? []))],
        wrong: merged<Readonly<Record<string, string>>>(given.map(({ words }) => words?.wrong)),
      },
    },
  };
}

/** All members of `values`, the later over the earlier, whatever they are called. */
function merged<Value extends object>(values: readonly (Value | undefined)[]): Value {
  return Object.fromEntries(values.flatMap((value) => (value ? Object.entries(value) : []))) as Value;
}

/** Whether a report is left out: the last source that says anything of it counts. */
export function isExcluded(layers: readonly Layer[]): boolean {
  for (const { given, path } of layers.toReversed()) {
    const verdict = path === null ? null : leavesOut(given.exclude ?? [], path);
    if (verdict !== null) return verdict;
  }
  return false;
}
