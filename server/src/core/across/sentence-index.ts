import type { Collection, Filed } from './collection.ts';
import { OWN_WORDS } from './sketches.ts';

/** So many sentences at least, and so large a part of what an office wrote itself, make a text that of another. */
const FEWEST_SAME = 5;
const SAME_PERCENT = 90;
/** A sentence that more than half of the offices use, and so many at least, is a model's; so is one that very many use. */
const FEWEST_USERS = 4;
const MOST_USERS = 50;

/** The sentences of the reports of one year, each with the reports that hold it. */
export interface Shelf {
  readonly users: ReadonlyMap<number, readonly Filed[]>;
  readonly reports: number;
}

/** Whether a sentence is everybody's, and so nobody's own. */
export function isCommon(sketch: number, { users, reports }: Shelf): boolean {
  const count = users.get(sketch)?.length ?? 0;
  return count > MOST_USERS || (count >= FEWEST_USERS && 2 * count > reports);
}

/** Whether so many sentences of `all` make the text the other's. */
export function isCopy(same: number, all: number): boolean {
  return same >= FEWEST_SAME && same * 100 >= all * SAME_PERCENT;
}

/** The sketches of a report's sentences, with their place in its list. */
export function sketchesIn({ record }: Filed): readonly { readonly sketch: number; readonly at: number }[] {
  return OWN_WORDS.flatMap((section) => record.sketches[section] ?? []).map((sketch, at) => ({ sketch, at }));
}

const known = new WeakMap<Collection, Map<number, Shelf>>();

/** The sentences of a year's reports by who uses them, gathered once for a collection. */
export function sentencesOfYear(collection: Collection, year: number): Shelf {
  const shelves = known.get(collection) ?? new Map<number, Shelf>();
  known.set(collection, shelves);
  const present = shelves.get(year);
  if (present) return present;
  const users = new Map<number, Filed[]>();
  const agencies = new Set<string>();
  for (const each of collection.filed) {
    const agency = collection.agencyOf(each);
    if (each.record.year !== year || agency === null || agencies.has(agency)) continue;
    // Of several reports of one agency the first will do.
    agencies.add(agency);
    for (const sketch of new Set(sketchesIn(each).map((sketched) => sketched.sketch))) {
      const same = users.get(sketch);
      if (same) same.push(each);
      else users.set(sketch, [each]);
    }
  }
  const shelf = { users, reports: agencies.size };
  shelves.set(year, shelf);
  return shelf;
}
