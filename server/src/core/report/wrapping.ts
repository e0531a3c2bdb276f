import { shownIn } from '../syntax/content.ts';
import type { LineContent } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';
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
 * How wide a line of prose is, at the least, that is as wide as lines of this text become before they are wrapped, in
 * columns. In a text whose paragraphs stand on one line each, none is: infinite.
 * @param lines the lines of prose that show something, to be gone through twice
 */
export function fullWidth(lines: Iterable<LineContent>): number {
  let widest = 0;
  for (const line of lines) {
    widest = Math.max(widest, widthIn(line));
    if (widest > WIDEST) return Infinity;
  }
  if (widest < NARROWEST) return Infinity;
  const least = widest * RAGGED;
  const prose = [...lines];
  const full = prose.filter((line) => widthIn(line) >= least);
  const open = full.filter(isOpen);
  return open.length >= FEWEST && open.length >= full.length / 2 && full.length >= prose.length * SHARE
    ? least
    : Infinity;
}

const isOpen = noted((content: LineContent): boolean => {
  return !SENTENCE_END.test(content.plain[shownIn(content).end - 1] ?? '');
});

/** The width of a line (in columns, no more than it matters) from its start to the end of what it shows, blanks in front included. */
export const widthIn = noted((content: LineContent): number => {
  const { end } = shownIn(content);
  let width = 0;
  for (let at = 0; at < end && width <= WIDEST; at++) width += widthOf(content.text[at] ?? '', 'narrow');
  return width;
});
