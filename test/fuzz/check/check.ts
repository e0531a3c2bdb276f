import { type Settings, analyze } from '../../../server/src/core/analyze.ts';
import { REPORT_RULES } from '../../../server/src/core/rules/registry.ts';
import type { Decoding } from '../../../server/src/core/rules/rule.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';
import type { Random } from '../random.ts';
import { afreshFaults } from './afresh.ts';
import { type Fault, fault } from './fault.ts';
import { featureFaults } from './features.ts';
import { findingFaults, wordingFaults } from './findings.ts';
import { actionFaults, fixFaults } from './fixes.ts';
import { readingFaults } from './reading.ts';

/** How much is looked at. */
export interface Depth {
  readonly wordings: boolean;
  /** Whether it is held against what is found without short cuts. */
  readonly afresh: boolean;
  readonly fixes: boolean;
  readonly features: boolean;
}

/** Rules that are off unless one asks for them have to do no harm either. */
const SETTINGS: Settings = {
  levels: Object.fromEntries(
    REPORT_RULES.filter(({ severity }) => severity === 'off').map(({ name }) => [name, 'hint' as const]),
  ),
};
/** What texts that are read in one run have in common. */
const shared = newMemo();

export const EVERYTHING: Depth = { wordings: true, afresh: true, fixes: true, features: true };

/** What a text came to. */
export interface Outcome {
  /** The first thing that must not be; null where all is as it must be. */
  readonly fault: Fault | null;
  /** The rules that spoke. */
  readonly rules: readonly string[];
}

/** Reads `text`, looks at all that depends on it, and says what is wrong about that. Never throws. */
export function check(text: string, decoding: Decoding | null, depth: Depth, random: Random): Outcome {
  const rules: string[] = [];
  const first = (faults: Iterable<Fault>): Fault | null => {
    for (const each of faults) return each;
    return null;
  };
  try {
    return { fault: first(faultsIn(text, decoding, depth, random, rules)), rules };
  } catch (error) {
    return { fault: thrown(error), rules };
  }
}

function* faultsIn(
  text: string,
  decoding: Decoding | null,
  depth: Depth,
  random: Random,
  rules: string[],
): Generator<Fault> {
  const analysis = analyze(text, SETTINGS, decoding, null, shared);
  rules.push(...new Set(analysis.diagnostics.map(({ rule }) => rule)));
  yield* readingFaults(analysis);
  yield* findingFaults(analysis);
  if (depth.afresh) yield* afreshFaults(analysis);
  if (depth.wordings) yield* wordingFaults(analysis);
  if (depth.fixes) yield* fixFaults(analysis);
  if (depth.features) {
    yield* actionFaults(analysis, random);
    yield* featureFaults(analysis, random);
  }
}

/** An exception is known by what it says and by the function that it comes from. */
function thrown(error: unknown): Fault {
  const [said = '', ...stack] = (error instanceof Error ? (error.stack ?? '') : String(error)).split('\n');
  const place = / at (\S+)/.exec(stack[0] ?? '')?.[1] ?? '';
  return fault(`exception: ${said.replace(/\d+/g, '0').slice(0, 120)} in ${place}`, [said, ...stack.slice(0, 6)]);
}
