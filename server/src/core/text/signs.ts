import { type Noted, noted } from './notes.ts';

/*
 * Most paragraphs hold nothing of what a rule looks for, and a glance at their characters tells so: where there is no
 * `《`, no name of a law is written wrongly. Every text is looked through once for all of the signs that rules declare.
 */

/** A piece of a text: `plain` is `text` in comparison form. */
export interface Written extends Noted {
  readonly text: string;
  readonly plain: string;
}

/** Bits that tell of a text: which sets have a unit in it (two words), and which have two in a row (two more). */
type Bits = readonly [number, number, number, number];

/** A sign: a text bears it if it has any of these bits. */
export type Sign = Bits;

/** What there is wherever there is something to see: all of some signs, in one form of a text. */
export interface Signs {
  readonly form: 'text' | 'plain';
  readonly all: readonly Sign[];
}

/** Of 32 bits the last is the sign of a number; the first bit of the first word is that of `TWICE`. */
const BITS = 31;
const WORDS = 2;

/** The sets of UTF-16 units that signs name, each at the place of its bit. */
const sets: string[] = [''];

/** One unit of `units` at least. */
export function anyOf(units: string): Sign {
  return signAt(bitOf(units), 0);
}

/** Two units in a row that are both of `units`. */
export function inARow(units: string): Sign {
  return signAt(bitOf(units), WORDS);
}

/** A Han character right behind itself. */
export const TWICE: Sign = [1, 0, 0, 0];

/** One of `signs` at least. */
export function either(...signs: readonly Sign[]): Sign {
  return signs.reduce(union, NONE);
}

/** All of these signs in a text as it is written. */
export function inText(...all: readonly Sign[]): Signs {
  return { form: 'text', all };
}

/** All of these signs in the comparison form of a text. */
export function inPlain(...all: readonly Sign[]): Signs {
  return { form: 'plain', all };
}

/** What everything bears: for what is not known by its characters. */
export const NO_SIGNS = inPlain();

/** Whether there may be something to see in a piece of a text, for its characters. */
export function bears(written: Written, { form, all }: Signs): boolean {
  return all.length === 0 || hasAll(form === 'text' ? bitsOfText(written) : bitsOfPlain(written), all);
}

/**
 * Whether there may be something to see in any of `items`, which are looked through once for every sign.
 * @param pieceOf the piece of the text that an item stands for
 */
export function someBear<Item extends object>(
  items: readonly Item[],
  pieceOf: (item: Item) => Written,
  { form, all }: Signs,
): boolean {
  if (all.length === 0) return true;
  let bits = together[form].get(items);
  if (!bits) {
    const bitsOf = form === 'text' ? bitsOfText : bitsOfPlain;
    bits = items.reduce((sum, each) => union(sum, bitsOf(pieceOf(each))), NONE);
    together[form].set(items, bits);
  }
  return hasAll(bits, all);
}

/** What all items of a list bear together. */
const together = { text: new WeakMap<readonly object[], Bits>(), plain: new WeakMap<readonly object[], Bits>() };

function hasAll([a, b, c, d]: Bits, signs: readonly Sign[]): boolean {
  for (const sign of signs) {
    if (((a & sign[0]) | (b & sign[1]) | (c & sign[2]) | (d & sign[3])) === 0) return false;
  }
  return true;
}

function union([a, b, c, d]: Bits, other: Bits): Bits {
  return [a | other[0], b | other[1], c | other[2], d | other[3]];
}

const NONE: Bits = [0, 0, 0, 0];

function bitOf(units: string): number {
  const present = sets.indexOf(units);
  if (present >= 0) return present;
  // Of what was looked through before, it would not be known.
  if (known || sets.length === BITS * WORDS)
    throw new Error('Signs are declared as modules are loaded, and not too many');
  return sets.push(units) - 1;
}

function signAt(bit: number, word: number): Sign {
  const sign: [number, number, number, number] = [0, 0, 0, 0];
  sign[word + Math.floor(bit / BITS)] = 1 << (bit % BITS);
  return sign;
}

/** The sets that a unit is in: units of the same ones are of one kind, by whose number the two words are found. */
interface Kinds {
  readonly kindOf: Uint8Array;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

let known: Kinds | null = null;

function kinds(): Kinds {
  const bits = new Map<number, [low: number, high: number]>();
  for (const [bit, units] of sets.entries()) {
    for (let at = 0; at < units.length; at++) {
      const unit = units.charCodeAt(at);
      const words = bits.get(unit) ?? [0, 0];
      words[Math.floor(bit / BITS)]! |= 1 << (bit % BITS);
      bits.set(unit, words);
    }
  }
  const kindOf = new Uint8Array(0x10000);
  const numbers = new Map<string, number>();
  const [low, high] = [[0], [0]];
  for (const [unit, [first, second]] of bits) {
    const key = `${first} ${second}`;
    let kind = numbers.get(key);
    if (kind === undefined) {
      numbers.set(key, (kind = low.push(first) - 1));
      high.push(second);
    }
    kindOf[unit] = kind;
  }
  return { kindOf, low, high };
}

/** Han characters, marks and forms of a width of their own begin here. */
const FIRST_HAN = 0x2e80;

const bitsOfText = noted(({ text }: Written) => bitsIn(text));
const bitsOfPlain = noted((written: Written) =>
  written.plain === written.text ? bitsOfText(written) : bitsIn(written.plain),
);

function bitsIn(text: string): Bits {
  const { kindOf, low, high } = (known ??= kinds());
  let [first, second, firstRow, secondRow] = NONE;
  let [before, lowBefore, highBefore] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf[unit]!;
    const [ownLow, ownHigh] = [low[kind]!, high[kind]!];
    first |= ownLow;
    second |= ownHigh;
    firstRow |= ownLow & lowBefore;
    secondRow |= ownHigh & highBefore;
    if (unit === before && unit >= FIRST_HAN) first |= TWICE[0];
    [before, lowBefore, highBefore] = [unit, ownLow, ownHigh];
  }
  return [first, second, firstRow, secondRow];
}

/** The units of a class for regular expressions that names them by number: `\\u2000-\\u200a`. */
export function unitsIn(set: string): string {
  let units = '';
  for (const { groups } of set.matchAll(/\\u(?<from>[\da-f]{4})(?:-\\u(?<to>[\da-f]{4}))?/g)) {
    const from = Number.parseInt(groups?.from ?? '', 16);
    const to = Number.parseInt(groups?.to ?? groups?.from ?? '', 16);
    for (let unit = from; unit <= to; unit++) units += String.fromCharCode(unit);
  }
  return units;
}
