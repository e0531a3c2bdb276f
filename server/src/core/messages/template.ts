/** The names between braces in a message, as a type: `Holes<'{a} and {b}'>` is `'a' | 'b'`. */
export type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

/** A term of a sum that a message spells out. */
export interface Term {
  readonly name: string;
  readonly value: string;
}

/** A figure that a repair writes; `from` is null where the cell holds none. */
export interface NewFigure {
  readonly cell: string;
  readonly from: string | null;
  readonly to: string;
}

/** What fills a hole: words or a number as they are; terms, written as a sum; names and new figures, written as a list. */
export type Datum = string | number | readonly Term[] | readonly NewFigure[] | readonly string[];

/** How a language writes sums and lists. */
export interface Grammar {
  readonly plus: string;
  readonly comma: string;
  /** Stands for the terms that are zero, in front of their sum. */
  readonly rest: string;
  /** Stands for all terms where every one is zero. */
  readonly nothing: string;
  /** How a new figure is told, where there was one and where there was none. */
  readonly change: string;
  readonly entry: string;
}

const HOLE = /\{([a-z]+)\}/gi;

/** Fills the holes of `text` with `data`. A hole without a datum is left as it is. */
export function fill(text: string, data: Readonly<Record<string, Datum>>, grammar: Grammar): string {
  return text.replace(HOLE, (hole, name: string) => {
    const datum = data[name];
    return datum === undefined ? hole : write(datum, grammar);
  });
}

function write(datum: Datum, grammar: Grammar): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return String(datum);
  if (isTerms(datum)) return writeSum(datum, grammar);
  return datum.map((each) => (typeof each === 'string' ? each : writeFigure(each, grammar))).join(grammar.comma);
}

type List = Exclude<Datum, string | number>;

function isTerms(list: List): list is readonly Term[] {
  const [first] = list;
  return typeof first === 'object' && 'name' in first;
}

function writeFigure({ cell, from, to }: NewFigure, grammar: Grammar): string {
  return from === null ? fill(grammar.entry, { cell, to }, grammar) : fill(grammar.change, { cell, from, to }, grammar);
}

/** A long sum names what counts: its terms that are not zero, the others as one. */
function writeSum(terms: readonly Term[], { plus, rest, nothing }: Grammar): string {
  if (terms.length <= 2) return terms.map(({ name, value }) => `${name} ${value}`).join(plus);
  const shown = terms.filter(({ value }) => value !== '0');
  if (shown.length === 0) return nothing;
  const named = shown.map(({ name, value }) => `${name} ${value}`);
  return (shown.length < terms.length ? [...named, `${rest} 0`] : named).join(plus);
}
