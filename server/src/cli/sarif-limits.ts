import { SEVERITIES } from './levels.ts';
import type { Tally } from './tally.ts';
import type { Say } from './words.ts';

/** GitHub takes no run with more results, and of those that it takes it shows so many (SARIF support, “Validating”). */
const MOST_TAKEN = 25_000;
const MOST_SHOWN = 5000;

/**
 * What to say where there is more in a run than GitHub takes or shows. Nothing is left out for that: others take it, and
 * a finding that is missing would be missed by nobody. Nor is anything sorted: results are written as they are found.
 */
export function excess({ found, accepted }: Tally, say: Say): string | null {
  const results = SEVERITIES.reduce((sum, each) => sum + found[each], accepted);
  if (results > MOST_TAKEN) return say('sarif/too-many', { results, most: MOST_TAKEN });
  return results > MOST_SHOWN ? say('sarif/many', { results, most: MOST_SHOWN }) : null;
}
