import { finding } from '../finding.ts';
import type { ConfigRule } from '../config.ts';

/** Findings recorded as accepted that are no longer found; said once for each report. */
export const unusedAcceptance: ConfigRule = {
  name: 'unused-acceptance',
  family: 'tool',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ unused }) {
    for (const { file, entries, removals } of unused) {
      const [first] = entries;
      if (first) yield finding('unused-acceptance', first, { file, count: entries.length }, { places: removals });
    }
  },
};
