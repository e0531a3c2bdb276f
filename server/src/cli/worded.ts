import type { Diagnostic } from '../core/analyze.ts';
import type { Worded } from './format.ts';

/** Findings of a file, each in `words`; nothing is written of the file itself. */
export function wordedEach(found: readonly Diagnostic[], words: (each: Diagnostic) => string): Worded {
  return { head: '', findings: found.map((each) => ({ at: each.span.start, words: words(each) })), after: null };
}

/** An item for each finding. */
export function itemsOf({ findings }: Worded): readonly string[] {
  return findings.map(({ words }) => words);
}

/** The findings of both, in the order of the text. */
export function joined(one: Worded, { findings }: Worded): Worded {
  if (findings.length === 0) return one;
  return { ...one, findings: [...one.findings, ...findings].sort((a, b) => a.at - b.at) };
}
