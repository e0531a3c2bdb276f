import { isAbout } from '../core/features/actions.ts';
import type { Diagnostic } from '../core/rules/analysis.ts';
import { REPORT_RULES } from '../core/rules/registry.ts';
import type { Span } from '../core/text/span.ts';
import type { Reading } from './documents.ts';

/** Findings at a place, all of which a user may quiet. */
export type Quietable = readonly Diagnostic[];

/** At a place there are so many findings at most; a longer stretch is no place. */
const MOST_AT_A_PLACE = 4;

/** Where one of these speaks, the text cannot be read as it is: that is to be mended, and cannot be let stand. */
const ALONE = new Set(REPORT_RULES.filter((rule) => rule.kind === 'report' && rule.alone).map(({ name }) => name));

/** The findings at `place`; none where it is a longer stretch. */
export function findingsAt({ analysis }: Reading, place: Span): Quietable {
  const here = analysis.diagnostics.filter((found) => isAbout(found, place));
  return here.filter(mayBeQuiet).length > MOST_AT_A_PLACE ? [] : here;
}

/** Whether a finding may be let stand, and its rule be switched off. */
export function mayBeQuiet({ rule }: Diagnostic): boolean {
  return !ALONE.has(rule);
}
