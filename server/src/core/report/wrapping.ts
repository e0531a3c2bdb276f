import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { contentOf } from '../syntax/content.ts';
import { widthOf } from '../text/width.ts';

/** Lines wrapped by a program are hardly wider than this, in columns of a half-width character. */
const WIDEST = 240;
const NARROWEST = 40;
/** A wrapped line is at least this share of the widest: digits and letters narrow a line of a printed page. */
const RAGGED = 7 / 8;
/** This many lines that break off as wide as the widest, and this share of all, tell that a program wrapped them. */
const FEWEST = 4;
const SHARE = 1 / 5;
/** Where paragraphs stand on one line each, lines end with sentences. */
const SENTENCE_END = /[。;!?:]/;

/**
 * Whether a line of prose is as wide as lines of this text become before they are wrapped. In a text whose paragraphs
 * stand on one line each, none is.
 * @param prose the lines of prose that show something
 */
export function fullLines(syntax: Syntax, prose: readonly CellLine[]): (index: number) => boolean {
  const widths = new Map(prose.map((line) => [line.index, widthOfLine(syntax, line)]));
  const widest = [...widths.values()].reduce((most, width) => Math.max(most, width), 0);
  if (widest < NARROWEST || widest > WIDEST) return () => false;
  const isFull = (index: number): boolean => (widths.get(index) ?? 0) >= widest * RAGGED;
  const full = prose.filter(({ index }) => isFull(index));
  const open = full.filter((line) => !SENTENCE_END.test(syntax.plain[contentOf(syntax, line).end - 1] ?? ''));
  return open.length >= FEWEST && open.length >= full.length / 2 && full.length >= prose.length * SHARE
    ? isFull
    : () => false;
}

/** The width of a line from its start to the end of what it shows, blanks in front included. */
function widthOfLine(syntax: Syntax, line: CellLine): number {
  const { end } = contentOf(syntax, line);
  let width = 0;
  for (let at = line.start; at < end && width <= WIDEST; at++) width += widthOf(syntax.text[at] ?? '', 'narrow');
  return width;
}
