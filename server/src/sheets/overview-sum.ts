import type { Overview } from './overview-sheets.ts';
import type { Say } from './words.ts';

/** How many reports there are in each state, in a sentence. */
export function overviewSum({ entries }: Overview, say: Say): string {
  if (entries.length === 0) return say('overview/none', {});
  const count = (state: string): number => entries.filter(({ row }) => row.state === state).length;
  const [fine, warning, error, blank] = ['fine', 'warning', 'error', 'blank'].map(count);
  return say('overview/sum', {
    ...{ count: entries.length, fine: fine!, warning: warning!, error: error!, blank: blank! },
  });
}
