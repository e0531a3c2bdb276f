import { type Quantity, quantitiesIn } from '../../server/src/core/report/prose/quantities.ts';
import { plain } from '../../server/src/core/text/plain.ts';

/** The numbers of things in a sentence as it is written in a report. */
export function quantities(text: string): Quantity[] {
  return quantitiesIn(plain(text));
}
