import type { InBoth } from '../form/form.ts';

/** The names between braces in a message, as a type: `Holes<'{a} and {b}'>` is `'a' | 'b'`. */
export type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

/** A term of a sum that a message spells out. */
export interface Term {
  readonly name: string;
  readonly value: string;
}

/** An equation that does not hold: the cells of either side, and what they add up to. */
export interface Equation {
  readonly left: readonly Term[];
  readonly leftSum: string;
  readonly right: readonly Term[];
  readonly rightSum: string;
}

/** By how much something is more or less than it should be. */
export interface Deviation {
  readonly by: string;
  readonly isOver: boolean;
}

/** What a cell says and what it should say; `from` is null where it is blank. */
export interface Correction extends Deviation {
  readonly from: string | null;
  readonly to: string;
}

/** A cell by its row and its column; without a row, the balance of the column. */
export interface CellName {
  readonly row: string | null;
  readonly column: string;
}

/** A figure that a repair writes; `from` is null where the cell holds none. */
export interface NewFigure {
  readonly cell: CellName;
  readonly from: string | null;
  readonly to: string;
}

/** A figure of this report beside what it is held against; `here` is null where the cell is blank. */
export interface Comparison extends Deviation {
  readonly name: string;
  /** Whether it is held against a figure of the year before, or a sum. */
  readonly against: 'year' | 'sum';
  readonly here: string | null;
  readonly there: string;
}

/**
 * What fills a hole: words or a number as they are; words in both languages; a cell; terms, written as a sum; names, new
 * figures, comparisons and equations, written as a list; a deviation or a correction, written as a phrase.
 */
export type Datum =
  | string
  | number
  | InBoth
  | CellName
  | readonly Term[]
  | readonly NewFigure[]
  | readonly Comparison[]
  | readonly (string | InBoth | CellName)[]
  | readonly Equation[]
  | Deviation
  | Correction;

/** How a language writes sums and lists. */
export interface Grammar {
  /** Which of the words that are given in both languages are this one's. */
  readonly own: 'text' | 'en';
  /** How a cell is called, and the balance of a column; a term of an equation. */
  readonly cell: string;
  readonly balance: string;
  readonly term: string;
  readonly plus: string;
  readonly comma: string;
  /** Between two names in quotation marks: Chinese puts nothing there (GB/T 15834). */
  readonly quotedComma: string;
  /** Behind the first few of many. */
  readonly others: string;
  /** Stands for the terms that are zero, in front of their sum. */
  readonly rest: string;
  /** Stands for all terms where every one is zero. */
  readonly nothing: string;
  /** How a new figure is told, where there was one and where there was none. */
  readonly change: string;
  readonly entry: string;
  /** Between equations, and between the sides of one that does not hold. */
  readonly semicolon: string;
  readonly unequal: string;
  /** In front of what many terms add up to. */
  readonly equals: string;
  /** Stands for the terms that are too many to be named. */
  readonly more: string;
  /** More and less than it should be, by `by`. */
  readonly over: string;
  readonly under: string;
  /** What a cell says and should say, and what a blank one should. */
  readonly correction: string;
  readonly filling: string;
  /** What a cell says and what it is held against, and a blank one. */
  readonly comparison: Readonly<Record<Comparison['against'], string>>;
  readonly missing: Readonly<Record<Comparison['against'], string>>;
}

/** For sentences that only words and numbers fill. */
export const NO_GRAMMAR: Grammar = {
  own: 'text',
  cell: '',
  balance: '',
  term: '',
  plus: '',
  comma: '',
  quotedComma: '',
  others: '',
  rest: '',
  nothing: '',
  change: '',
  entry: '',
  semicolon: '',
  unequal: '',
  equals: '',
  more: '',
  over: '',
  under: '',
  correction: '',
  filling: '',
  comparison: { year: '', sum: '' },
  missing: { year: '', sum: '' },
};

/** Ends a list of the first few of many; each language has its own words for it. */
export const ET_CETERA = '…';

/** A side of an equation names so many cells at most. */
const MOST_NAMED = 4;

/** A hole; one for a number may tell what is counted, for one and for more: `{count|cell|cells}`. */
const HOLE = /\{([a-z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi;

/**
 * Fills the holes of `text` with `data`. A hole without a datum is left as it is. What begins the
 * text begins as a sentence does; quotation marks inside others are single ones.
 */
export function fill(text: string, data: Readonly<Record<string, Datum>>, grammar: Grammar): string {
  return text.replace(HOLE, (hole, name: string, one: string | undefined, more: string | undefined, at: number) => {
    const datum = data[name];
    if (datum === undefined) return hole;
    const words = write(datum, grammar);
    if (one !== undefined) return `${words} ${words === '1' ? one : more}`;
    if (at === 0 && typeof datum === 'object') return words.charAt(0).toUpperCase() + words.slice(1);
    return text[at - 1] === '“' ? inQuotes(words) : words;
  });
}

/** Quotation marks inside others are single ones. */
export function inQuotes(words: string): string {
  return words.replace(/“([^“”]*)”/g, '‘$1’');
}

function write(datum: Datum, grammar: Grammar): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return String(datum);
  if ('by' in datum) return writeDeviation(datum, grammar);
  if ('column' in datum) return writeCell(datum, grammar);
  if ('en' in datum) return datum[grammar.own];
  if (isTerms(datum)) return writeSum(datum, grammar);
  if (isEquations(datum)) return datum.map((each) => writeEquation(each, grammar)).join(grammar.semicolon);
  if (isComparisons(datum)) return datum.map((each) => writeComparison(each, grammar)).join(grammar.semicolon);
  return writeList(datum, grammar);
}

function writeList(list: readonly Entry[], grammar: Grammar): string {
  const isOpen = list.at(-1) === ET_CETERA;
  const entries = (isOpen ? list.slice(0, -1) : list).map((each) => writeEntry(each, grammar));
  const parts = entries.map((entry, at) => {
    const next = entries[at + 1];
    if (next === undefined) return entry;
    return entry + (isQuoted(entry) && isQuoted(next) ? grammar.quotedComma : grammar.comma);
  });
  return parts.join('') + (isOpen ? grammar.others : '');
}

/** Whether `entry` is one name in quotation marks, and not words with names in them. */
function isQuoted(entry: string): boolean {
  return entry.startsWith('“') && entry.indexOf('”') === entry.length - 1;
}

type Entry = string | InBoth | CellName | NewFigure;

function writeEntry(entry: Entry, grammar: Grammar): string {
  if (typeof entry === 'string') return entry;
  if ('en' in entry) return entry[grammar.own];
  return 'cell' in entry ? writeFigure(entry, grammar) : writeCell(entry, grammar);
}

function writeCell({ row, column }: CellName, grammar: Grammar): string {
  return row === null ? fill(grammar.balance, { column }, grammar) : fill(grammar.cell, { row, column }, grammar);
}

function writeTerm({ name, value }: Term, grammar: Grammar): string {
  return fill(grammar.term, { name, value }, grammar);
}

type List = Exclude<Datum, string | number | Deviation | InBoth | CellName>;

function isTerms(list: List): list is readonly Term[] {
  const [first] = list;
  return typeof first === 'object' && 'name' in first && !('here' in first);
}

function isEquations(list: List): list is readonly Equation[] {
  const [first] = list;
  return typeof first === 'object' && 'left' in first;
}

function isComparisons(list: List): list is readonly Comparison[] {
  const [first] = list;
  return typeof first === 'object' && 'here' in first;
}

function writeDeviation(datum: Deviation | Correction, grammar: Grammar): string {
  const { by, isOver } = datum;
  const deviation = fill(isOver ? grammar.over : grammar.under, { by }, grammar);
  if (!('to' in datum)) return deviation;
  const { from, to } = datum;
  return from === null
    ? fill(grammar.filling, { to }, grammar)
    : fill(grammar.correction, { from, to, deviation }, grammar);
}

function writeEquation({ left, leftSum, right, rightSum }: Equation, grammar: Grammar): string {
  return `${writeSide(left, leftSum, grammar)}${grammar.unequal}${writeSide(right, rightSum, grammar)}`;
}

/** One side of an equation names the cells that count; where there are many, what they come to. */
function writeSide(terms: readonly Term[], sum: string, grammar: Grammar): string {
  const { plus, nothing, more, equals } = grammar;
  const counting = terms.filter(({ value }) => value !== '0');
  const shown = terms.length <= 2 ? terms : counting;
  if (shown.length === 0) return nothing;
  const named = shown.slice(0, MOST_NAMED).map((term) => writeTerm(term, grammar));
  const rest = shown.length > MOST_NAMED ? fill(more, { count: shown.length }, grammar) : '';
  const side = named.join(plus) + rest;
  return shown.length > 2 ? `${side}${equals}${sum}` : side;
}

function writeFigure({ cell: name, from, to }: NewFigure, grammar: Grammar): string {
  const cell = writeCell(name, grammar);
  return from === null ? fill(grammar.entry, { cell, to }, grammar) : fill(grammar.change, { cell, from, to }, grammar);
}

function writeComparison({ name, against, here, there, ...deviation }: Comparison, grammar: Grammar): string {
  if (here === null) return fill(grammar.missing[against], { name, there }, grammar);
  const data = { name, here, there, deviation: writeDeviation(deviation, grammar) };
  return fill(grammar.comparison[against], data, grammar);
}

/** A long sum names what counts: its terms that are not zero, the others as one. */
function writeSum(terms: readonly Term[], grammar: Grammar): string {
  const { plus, rest, nothing } = grammar;
  if (terms.length <= 2) return terms.map((term) => writeTerm(term, grammar)).join(plus);
  const shown = terms.filter(({ value }) => value !== '0');
  if (shown.length === 0) return nothing;
  const named = shown.map((term) => writeTerm(term, grammar));
  return (shown.length < terms.length ? [...named, `${rest} 0`] : named).join(plus);
}
