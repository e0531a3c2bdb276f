import { type Judged, type Passage, SUM } from './listed.ts';
import { sumOf } from './natural.ts';

const TOTAL_BEHIND = /^(?:两项|三项|各项|以上|上述)?(?:合计|共计|总计|总共|一共|共)(?:为|有|达)?$/;

/** Numbers in a row, and behind them what they come to. */
export function restatedAt({ numbers }: Passage, at: number): Judged | null {
  const total = numbers[at]!;
  if (total.measure !== 'exact' || total.mark === 0 || !TOTAL_BEHIND.test(total.label)) return null;
  const before = numbers.slice(0, at);
  if (before.some(({ opening, inner }) => opening !== null || inner.length > 0)) return null;
  const from = before.findLastIndex(({ label }) => SUM.test(label)) + 1;
  const parts = before.slice(from);
  if (parts.length < 2 || parts.some(({ unit, measure }) => unit !== total.unit || measure !== 'exact')) return null;
  if (before.some(({ amount }) => amount === total.amount)) return null;
  if (before.some((_, index) => sumOf(before.slice(index)) === total.amount)) return null;
  return { total, parts, sum: sumOf(parts), kind: 'restated' };
}
