import { type Noted, notedBy } from './notes.ts';
import { type Bits, type Kinds, NO_BITS, TWICE, bitsIn, bitsOfSet, kindsOfUnits, union } from './sign-bits.ts';

/*
 * Most paragraphs hold nothing of what a rule looks for, and a glance at their characters tells so: where there is no
 * `《`, no name of a law is written wrongly. Every text is looked through once for all of the signs that rules declare.
 */

/** A piece of a text: `plain` is `text` in comparison form. */
export interface Written extends Noted {
  readonly text: string;
  readonly plain: string;
}

/** A sign: a text bears it if it has any of these bits. */
export type Sign = Bits;

/** What there is wherever there is something to see: all of some signs, in one form of a text. */
export interface Signs {
  readonly form: 'text' | 'plain';
  readonly all: readonly Sign[];
}

export { TWICE };

/** One unit of `units` at least. */
export function anyOf(units: string): Sign {
  return bitsOfSet(units, false);
}

/** Two units in a row that are both of `units`. */
export function inARow(units: string): Sign {
  return bitsOfSet(units, true);
}

/** One of `signs` at least. */
export function either(...signs: readonly Sign[]): Sign {
  return signs.reduce(union, NO_BITS);
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

const bitsOfText = notedBy(({ text }: Written, kinds: Kinds) => bitsIn(text, kinds));
const bitsOfPlain = notedBy((written: Written, kinds: Kinds) =>
  written.plain === written.text ? bitsOfText(written, kinds) : bitsIn(written.plain, kinds),
);
const BITS_OF = { text: bitsOfText, plain: bitsOfPlain };

/** Whether there may be something to see in a piece of a text, for its characters. */
export function bears(written: Written, { form, all }: Signs): boolean {
  return all.length === 0 || hasAll(BITS_OF[form](written, kindsOfUnits()), all);
}

/**
 * Whether there may be something to see in any of `items`, which are looked through once for every sign.
 * @param pieceOf the piece of the text that an item stands for, mostly the same one
 */
export function someBear<Item extends object>(
  items: readonly Item[],
  pieceOf: (item: Item) => Written,
  { form, all }: Signs,
): boolean {
  if (all.length === 0) return true;
  const kinds = kindsOfUnits();
  let known = TOGETHER.get(items);
  if (known?.kinds !== kinds) TOGETHER.set(items, (known = { kinds, text: null, plain: null }));
  known[form] ??= items.reduce((sum, each) => union(sum, BITS_OF[form](pieceOf(each), kinds)), NO_BITS);
  return hasAll(known[form], all);
}

/**
 * Lets it be known of `items` what is known of those `before` an edit: that they bear the same signs at the most, and
 * those of the pieces that came into the text.
 */
export function bearAsBefore(items: readonly object[], before: readonly object[], come: readonly Written[]): void {
  const known = TOGETHER.get(before);
  if (!known) return;
  const { kinds } = known;
  const withCome = (form: Signs['form']): Bits | null =>
    known[form] && come.reduce((sum, piece) => union(sum, BITS_OF[form](piece, kinds)), known[form]);
  TOGETHER.set(items, { kinds, text: withCome('text'), plain: withCome('plain') });
}

/** What all items of a list bear together, in each form; null where nobody has asked. */
interface Together extends Record<Signs['form'], Bits | null> {
  readonly kinds: Kinds;
}

const TOGETHER = new WeakMap<readonly object[], Together>();

function hasAll(bits: Bits, signs: readonly Sign[]): boolean {
  for (const sign of signs) {
    if (((bits[0] & sign[0]) | (bits[1] & sign[1]) | (bits[2] & sign[2]) | (bits[3] & sign[3])) === 0) return false;
  }
  return true;
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
