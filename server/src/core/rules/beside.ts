import { divide } from './acceptance.ts';
import type { Analysis, Diagnostic } from './analysis.ts';
import { inOrder } from './diagnose.ts';

/** An analysis to which is added what was found when the report was held against others; some of it may be accepted. */
export function withFoundBeside(analysis: Analysis, found: readonly Diagnostic[]): Analysis {
  if (found.length === 0) return analysis;
  const { text, settings, decoding, report, judgement } = analysis;
  const { shown, accepted } = divide(found, settings.accepted ?? [], null);
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
