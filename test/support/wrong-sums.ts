import { wrongSumsIn } from '../../server/src/core/report/prose/sums.ts';
import { plain } from '../../server/src/core/text/plain.ts';

/** The wrong sums of a text, each as `breakdown: total ≠ parts`. */
export function wrongSums(text: string): string[] {
  return wrongSumsIn(plain(text)).map(
    ({ kind, total, parts }) => `${kind}: ${total.amount} ≠ ${parts.map(({ amount }) => amount).join('+')}`,
  );
}
