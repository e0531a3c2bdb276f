import type { Wrong } from './natural.ts';
import { RESULTS } from './part-words.ts';
import type { Quantity } from './quantities.ts';
import type { List } from './part-list.ts';
import type { Budget } from './trees.ts';

/** The numbers of a sentence, or of what stands in brackets. */
export interface Passage {
  readonly text: string;
  readonly numbers: readonly Quantity[];
  readonly budget: Budget;
}

/** Numbers that do not add up: parts of a total, platforms without a word such as 其中, or numbers before their total. */
export interface Judged extends Wrong {
  readonly kind: 'breakdown' | 'platforms' | 'restated';
}

/** Words before a number that counts all. */
export const SUM = /共|合计|总计|累计|总数|总量/;
const RECEIVED = /收到|新收|接到|受理|申请/;
const OPEN_BEHIND = /^[^,;:。、\d]{0,8}等/;
const OPEN_END = /其余|剩余|例如|比如|还有|另有|若干/;

/** The numbers from `from` on as a list that divides `total`. */
export function listOf(
  { text }: Passage,
  { total, numbers, from, kind, place }: Pick<List, 'total' | 'numbers' | 'from' | 'kind' | 'place'>,
): List {
  const limit = composedAt(text, numbers[from]!);
  const beyond = numbers.findIndex(({ start }) => start > limit);
  const to = beyond < 0 ? numbers.length : beyond;
  const listed = numbers.slice(from, to);
  const isOpen =
    listed.some(({ tail }) => OPEN_BEHIND.test(text.slice(tail, tail + 12))) ||
    OPEN_END.test(text.slice(listed.at(-1)?.tail ?? text.length));
  const isReceived = RECEIVED.test(total.label) && listed.some(({ ways }) => ways.includes(RESULTS));
  return { total, numbers, from, to, kind, place, mayFallShort: isOpen || isReceived };
}

/** Where a list behind 由 ends: at 组成. */
function composedAt(text: string, first: Quantity): number {
  if (!text.slice(first.opened, first.start).startsWith('由')) return Infinity;
  const [found] = /组成|构成/.exec(text.slice(first.start)) ?? [];
  return found === undefined ? first.start - 1 : first.start + text.slice(first.start).search(/组成|构成/);
}
