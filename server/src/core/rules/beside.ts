import { type Acceptance, keyOf } from './acceptance.ts';
import type { Analysis, Diagnostic } from './analysis.ts';
import { inOrder } from './diagnose.ts';
import { standAcross } from './stand.ts';

/** An analysis to which is added what was found when the report was held against others; some of it may be accepted. */
export function withFoundBeside(analysis: Analysis, found: readonly Diagnostic[]): Analysis {
  if (found.length === 0) return analysis;
  const { text, settings, decoding, report, judgement } = analysis;
  const { shown, accepted } = dividedAcross(found, settings.accepted ?? []);
  return {
    ...{ text, settings, decoding, report, judgement },
    get diagnostics() {
      return inOrder([...analysis.diagnostics, ...shown]);
    },
    get accepted() {
      return inOrder([...analysis.accepted, ...accepted]);
    },
    get unused() {
      return analysis.unused;
    },
  };
}

/** Findings across reports, divided by whether they are accepted. */
export function dividedAcross(
  found: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
): { readonly shown: readonly Diagnostic[]; readonly accepted: readonly Diagnostic[] } {
  const keys = new Set(acceptances.map(keyOf));
  const isAccepted = (each: Diagnostic) => keys.has(keyOf({ rule: each.rule, text: standAcross(each) }));
  return { shown: found.filter((each) => !isAccepted(each)), accepted: found.filter(isAccepted) };
}
