import type { Origin } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { type Rule, habitOf } from './rule.ts';

/**
 * A rule says so much of one line at the most, more than a form has identities: a line without end shall not bury the
 * others.
 */
const MOST_ON_A_LINE = 50;

/**
 * What a rule finds, without what goes beyond its share of a line. A habit is one finding, however often it shows.
 * @param lineOf the line on which a finding stands, in any numbers
 */
export function bounded<From extends Origin>(
  rule: Rule,
  found: Iterable<Finding<From>>,
  lineOf: (found: Finding<From>) => number,
): readonly Finding<From>[] {
  const all = listOf(found);
  if (all.length <= MOST_ON_A_LINE || habitOf(rule)) return all;
  const counts = new Map<number, number>();
  return all.filter((each) => {
    const line = lineOf(each);
    const count = (counts.get(line) ?? 0) + 1;
    counts.set(line, count);
    return count <= MOST_ON_A_LINE;
  });
}

/** Mostly there is nothing, and `Array.from` takes long to find that out. */
function listOf<Item>(found: Iterable<Item>): readonly Item[] {
  if (Array.isArray(found)) return found as readonly Item[];
  const list: Item[] = [];
  for (const each of found) list.push(each);
  return list;
}
