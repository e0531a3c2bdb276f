import { type Judged, type Passage, SUM, listOf } from './listed.ts';
import { sumOf } from './natural.ts';
import { CHANNELS, closesList } from './part-words.ts';
import type { Quantity } from './quantities.ts';
import { type List, SLIP } from './part-list.ts';
import { endsOf } from './trees.ts';

const PUBLISHED = /公开|发布/;
const LONGEST_WORDS = 20;
/** Platforms that publish more than the total by one in this many publish the same things, each for itself. */
const OVERLAP = 5n;

/** Platforms listed behind what was published in all, without a word such as 其中. */
export function platformsAt(passage: Passage, at: number): Judged | null {
  const { numbers } = passage;
  const total = numbers[at - 1]!;
  if (numbers.slice(0, at).some(({ opening }) => opening !== null)) return null;
  const list = listOf(passage, { total, numbers, from: at, kind: 'all', place: 'sentence' });
  return total.measure === 'exact' && total.inner.length === 0 && isPublished(list) ? platformsIn(list, passage) : null;
}

/** Whether the list is one of platforms, behind the number of all that was published. */
export function isPublished({ total, numbers, from, to, place }: List): boolean {
  const words = total.gap.slice(-LONGEST_WORDS) + total.label;
  if (!SUM.test(words) || !PUBLISHED.test(words)) return false;
  const end = platformsEnd(numbers, from, total);
  if (end - from < 2) return false;
  if (end === to) return true;
  const isBare = place === 'sentence' && numbers[from]!.opening === null;
  return isBare && numbers[end]!.mark >= 2 && numbers[end]!.opening === null;
}

/** Index behind the platforms that begin at `from`; 其他 closes them. */
function platformsEnd(numbers: readonly Quantity[], from: number, total: Quantity): number {
  let end = from;
  for (; end < numbers.length; end++) {
    const { label, ways, unit, measure } = numbers[end]!;
    const isPlatform = ways.includes(CHANNELS) || (end > from && closesList(label));
    if (!isPlatform || unit !== total.unit || measure !== 'exact') break;
  }
  return end;
}

/** What is wrong with a list of platforms. */
export function platformsIn(list: List, { budget }: Passage): Judged | null {
  const { total, numbers, from } = list;
  const ends = endsOf({ ...list, kind: 'all' }, budget);
  if (!ends || ends.size > 0) return null;
  const end = platformsEnd(numbers, from, total);
  const parts = numbers.slice(from, end);
  const sum = sumOf(parts);
  const over = sum - total.amount;
  const isAll = end === numbers.length && !list.mayFallShort;
  if (over > 0n ? over * OVERLAP > total.amount : !isAll || !isSlip(-over, total.amount)) return null;
  return { total, parts, sum, kind: 'platforms' };
}

function isSlip(by: bigint, total: bigint): boolean {
  return by === 1n || by * SLIP <= total;
}
