import type { Analysis } from '../core/rules/analysis.ts';
import type { Severity } from '../core/rules/finding.ts';

/** How many findings there are of each level. */
export function countsOf({ diagnostics }: Pick<Analysis, 'diagnostics'>): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
