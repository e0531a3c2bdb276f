/** Bits that tell of a text: which sets have a unit in it (two words), and which have two in a row (two more). */
export type Bits = readonly [number, number, number, number];

export const NO_BITS: Bits = [0, 0, 0, 0];

/** Of 32 bits the last is the sign of a number. */
const BITS = 31;
/** Words of bits for each of the two. */
const WORDS = 2;
/** Kinds of units that a byte tells apart. */
const MOST_KINDS = 256;

/** The sets of UTF-16 units that rules name, each at the place of its bit; the first bit is that of `TWICE`. */
const sets: string[] = [''];

/** A Han character right behind itself. */
export const TWICE: Bits = [1, 0, 0, 0];

/** The bit of a text that holds one of `units`, or of one with two of them in a row. */
export function bitsOfSet(units: string, inARow: boolean): Bits {
  const bit = placeOf(units);
  const bits: [number, number, number, number] = [0, 0, 0, 0];
  bits[(inARow ? WORDS : 0) + Math.floor(bit / BITS)] = 1 << (bit % BITS);
  return bits;
}

/** All bits of both. */
export function union(one: Bits, other: Bits): Bits {
  return [one[0] | other[0], one[1] | other[1], one[2] | other[2], one[3] | other[3]];
}

function placeOf(units: string): number {
  const present = sets.indexOf(units);
  if (present >= 0) return present;
  if (sets.length === BITS * WORDS) throw new Error('too many sets of units');
  known = null;
  return sets.push(units) - 1;
}

/** Units that are in the same sets are of one kind, by whose number the two words of bits are found. */
export interface Kinds {
  readonly kindOf: Uint8Array;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Of the sets that were named so far; null where one came later. */
let known: Kinds | null = null;

/** The kinds of all sets: the same object as long as none is named that was not before. */
export function kindsOfUnits(): Kinds {
  return (known ??= kinds());
}

function kinds(): Kinds {
  const words = new Map<number, [low: number, high: number]>();
  for (const [bit, units] of sets.entries()) {
    for (let at = 0; at < units.length; at++) {
      const own = words.get(units.charCodeAt(at)) ?? [0, 0];
      own[Math.floor(bit / BITS)]! |= 1 << (bit % BITS);
      words.set(units.charCodeAt(at), own);
    }
  }
  const kindOf = new Uint8Array(0x10000);
  const numbers = new Map<string, number>();
  const [low, high] = [[0], [0]];
  for (const [unit, [first, second]] of words) {
    const key = `${first} ${second}`;
    let kind = numbers.get(key);
    if (kind === undefined) {
      numbers.set(key, (kind = low.push(first) - 1));
      high.push(second);
    }
    kindOf[unit] = kind;
  }
  if (low.length > MOST_KINDS) throw new Error('too many kinds of units');
  return { kindOf, low, high };
}

/** Han characters, marks and forms of a width of their own begin here. */
const FIRST_HAN = 0x2e80;

/** What a text holds of all sets. Takes one pass, in which nothing is made: it is made for every text, mostly uncompiled. */
export function bitsIn(text: string, { kindOf, low, high }: Kinds): Bits {
  let first = 0;
  let second = 0;
  let firstRow = 0;
  let secondRow = 0;
  let before = 0;
  let kindBefore = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf[unit]!;
    first |= low[kind]!;
    second |= high[kind]!;
    firstRow |= low[kind]! & low[kindBefore]!;
    secondRow |= high[kind]! & high[kindBefore]!;
    if (unit === before && unit >= FIRST_HAN) first |= TWICE[0];
    before = unit;
    kindBefore = kind;
  }
  return [first, second, firstRow, secondRow];
}
