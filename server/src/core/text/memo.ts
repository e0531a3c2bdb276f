import { copied } from './copied.ts';

/** Anything but nothing. */
type Remembered = object | string | number | boolean;

/** What follows from a string alone. Never undefined; the same for the same string. */
export type Work<V> = (key: string) => V;

/**
 * Remembers what was worked out before: called with a `Work`, gives the same work, done once for each string. A host
 * that reads a document again after each edit keeps one for the document, one that reads many files keeps one for all.
 * Whatever it remembers, results are the same.
 * A work is known by its identity, so it must be a function of a module or of a form, never one made for each call.
 */
export type Memo = <V extends Remembered>(work: Work<V>) => Work<V>;

/**
 * Strings of so many UTF-16 units make a generation: more than reports have words in their tables, or a hundred of them
 * have in their prose. Beyond it a text only costs time.
 */
const MOST_UNITS = 500_000;
/** A longer string is hardly met twice. */
const LONGEST_KEY = 20_000;
/** What is remembered of a short string takes as much room as so many units. */
const LEAST_UNITS = 120;

/** A memo that remembers nothing yet. It never holds more than two generations of each work, however long it is used. */
export function newMemo(): Memo {
  const known = new Map<Work<unknown>, Work<unknown>>();
  return <V extends Remembered>(work: Work<V>): Work<V> => {
    const present = known.get(work) as Work<V> | undefined;
    if (present) return present;
    const remembering = inGenerations(work);
    known.set(work, remembering);
    return remembering;
  };
}

/** When a generation is full, what was not asked for since the one before began is forgotten. */
function inGenerations<V extends Remembered>(work: Work<V>): Work<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  let units = 0;
  return (key) => {
    if (key.length > LONGEST_KEY) return work(key);
    const present = young.get(key);
    if (present !== undefined) return present;
    const own = copied(key);
    const value = old.get(key) ?? work(own);
    const room = Math.max(key.length, LEAST_UNITS);
    if (units + room > MOST_UNITS) {
      old = young;
      young = new Map();
      units = 0;
    }
    units += room;
    young.set(own, value);
    return value;
  };
}
