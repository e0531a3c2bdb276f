import { type Span, span } from '../text/span.ts';
import { type GridRow, cellAt } from './grid.ts';
import type { CellLine, Syntax } from './syntax.ts';

const WORD = /[^ ]+/g;
const SPACE = 0x20;
const UNITS = '亿元|百万元|万元|千元|元|[个件项条次份篇宗起例户家人批部台套]';
/** A word that may be a figure of a table: digits in groups or not, with a sign or a unit; strokes; words for none. */
const FIGURE = new RegExp(
  `^(?:[+-]?[\\d,]*\\d(?:\\.\\d+)?(?: ?(?:${UNITS}))?|[/\\\\-]{1,3}|无|零|(?:增|减)[\\d增减少加项个]{1,20})$`,
);
const UNIT = new RegExp(`^(?:${UNITS})$`);

/** What such a word may begin with. */
const FIGURE_START = '0123456789,+-/\\无零增减';

/** A line of a table in which more words than these stand before the figures is prose. */
const MOST_LABEL_WORDS = 12;
/** This many figures on a line of their own tell that the table's figures stand side by side. */
const FEWEST_FIGURES = 4;

/** Whether a line has more than one word. */
export function hasWords({ plain }: Syntax, { start, end }: CellLine): boolean {
  let [from, to] = [start, end];
  while (from < to && plain.charCodeAt(from) === SPACE) from++;
  while (to > from && plain.charCodeAt(to - 1) === SPACE) to--;
  return plain.slice(from, to).includes(' ');
}

/** The words of a line (what spaces divide), a unit behind a figure and a single space belonging to it. */
export function wordsOf({ plain }: Syntax, line: CellLine): Span[] {
  const words: Span[] = [];
  for (const { index, 0: word } of plain.slice(line.start, line.end).matchAll(WORD)) {
    const start = line.start + index;
    const last = words.at(-1);
    if (last && start === last.end + 1 && UNIT.test(word) && isFigureWord(plain, last))
      words[words.length - 1] = span(last.start, start + word.length);
    else words.push(span(start, start + word.length));
  }
  return words;
}

/** The words of a line as a row of cells. */
export function rowOfWords(syntax: Syntax, line: CellLine, words: readonly Span[], glued: boolean): GridRow {
  return { kind: 'words', cells: words.map((word) => cellAt(syntax.plain, word, line.index)), kept: false, glued };
}

/** How many figures end the line. */
export function figuresAtEnd(plain: string, words: readonly Span[]): number {
  let count = 0;
  while (count < words.length && isFigureWord(plain, words[words.length - 1 - count]!)) count++;
  return count;
}

/** Whether a line is a label with its figures behind it, or figures side by side in a row's number. */
export function isWordRow({ plain }: Syntax, words: readonly Span[]): boolean {
  const figures = figuresAtEnd(plain, words);
  const labels = words.length - figures;
  return figures > 0 && labels <= MOST_LABEL_WORDS && (labels > 0 || figures >= FEWEST_FIGURES);
}

/** Whether a word may be a figure of a table. */
export function isFigureWord(plain: string, { start, end }: Span): boolean {
  return end - start <= 24 && FIGURE_START.includes(plain.charAt(start)) && FIGURE.test(plain.slice(start, end));
}
