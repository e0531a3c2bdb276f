import { type Analysis, type Diagnostic, type Settings, analyze } from '../core/analyze.ts';
import { type ChosenFix, combined } from '../core/features/safe-fixes.ts';
import type { Fix } from '../core/repair/fix.ts';
import { fixesOf } from '../core/repair/fixes.ts';
import { applyEdits } from '../core/text/edit.ts';

/** A text with its repairs made. */
export interface Mended {
  readonly text: string;
  /** How many places were changed. */
  readonly count: number;
  readonly analysis: Analysis;
  /** What was to be repaired and is not: there are several repairs, or there is none. */
  readonly left: readonly Diagnostic[];
}

/** Repairs that touch one another wait for the next round; a text that is not done after so many is left as it is then. */
const MOST_ROUNDS = 20;

/**
 * Makes the repairs of all that is found in a text, until nothing is left to repair. Of those that are not safe only the
 * one that is the right one, or the only one; where there is a choice it is the user's.
 * @param withUnsafe whether all that is found is to be repaired, and not only what has a safe repair
 */
export function mend(text: string, settings: Settings, withUnsafe: boolean): Mended {
  let analysis = analyze(text, settings);
  let count = 0;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits } = combined(chosen(analysis, withUnsafe));
    if (edits.length === 0) break;
    const next = applyEdits(analysis.text, edits);
    if (seen.has(next)) break;
    seen.add(next);
    analysis = analyze(next, settings);
    count += edits.length;
  }
  const { diagnostics } = analysis;
  const left = withUnsafe ? diagnostics : chosen(analysis, false).map(({ diagnostic }) => diagnostic);
  return { text: analysis.text, count, analysis, left };
}

function chosen({ report, judgement, diagnostics }: Analysis, withUnsafe: boolean): ChosenFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const fixes = fixesOf(diagnostic, report, judgement);
    const fix = fixes.find(({ safe }) => safe) ?? (withUnsafe ? theOne(fixes) : undefined);
    return fix && fix.edits.length > 0 ? [{ diagnostic, fix }] : [];
  });
}

function theOne(fixes: readonly Fix[]): Fix | undefined {
  return fixes.find(({ preferred }) => preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}
