import { divide } from './acceptance.ts';
import type { Analysis, Diagnostic } from './analysis.ts';
import { inOrder } from './diagnose.ts';

/**
 * An analysis to which is added what is found when the report is held against others; some of that may be accepted.
 * @param look finds it; called once, when somebody asks what is found
 */
export function withFoundBeside(analysis: Analysis, look: () => readonly Diagnostic[]): Analysis {
  const { text, settings, decoding, report, judgement } = analysis;
  type Found = Pick<Analysis, 'diagnostics' | 'accepted'>;
  let found: Found | null = null;
  const ask = (): Found => (found ??= withBoth(analysis, look()));
  return {
    ...{ text, settings, decoding, report, judgement },
    get diagnostics() {
      return ask().diagnostics;
    },
    get accepted() {
      return ask().accepted;
    },
    get unused() {
      return analysis.unused;
    },
  };
}

function withBoth(
  { diagnostics, accepted, settings }: Analysis,
  found: readonly Diagnostic[],
): Pick<Analysis, 'diagnostics' | 'accepted'> {
  if (found.length === 0) return { diagnostics, accepted };
  const beside = divide(found, settings.accepted ?? [], null);
  return {
    diagnostics: inOrder([...diagnostics, ...beside.shown]),
    accepted: inOrder([...accepted, ...beside.accepted]),
  };
}
