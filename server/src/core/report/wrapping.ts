import { shownIn } from '../syntax/content.ts';
import type { CellLine, LineContent } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';
import { widthOf } from '../text/width.ts';

/** Lines wrapped by a program are hardly wider than this, in columns of a half-width character. */
const WIDEST = 240;
const NARROWEST = 40;
/** A wrapped line is at least this share of the widest: digits and letters narrow a line of a printed page. */
const RAGGED = 7 / 8;
/** This many lines that break off as wide as the widest, and this share of all, tell that a program wrapped them. */
const FEWEST_WRAPPED = 4;
const SHARE = 1 / 5;
/** Where paragraphs stand on one line each, lines end with sentences. */
const SENTENCE_END = /[。;!?:]/;

/** How many lines are of each width, and how many of these break off. */
interface Counts {
  readonly all: Uint32Array;
  readonly open: Uint32Array;
}

/**
 * How wide a line is, at the least, that is as wide as lines of this text become before they are wrapped, in columns. In a
 * text whose paragraphs stand on one line each, none is: infinite.
 * @param lines the lines of prose that show something
 */
export function fullWidth(lines: readonly CellLine[]): number {
  const counts = { all: new Uint32Array(WIDEST + 1), open: new Uint32Array(WIDEST + 1) };
  for (const { content } of lines) {
    const width = widthIn(content);
    // No program wraps lines as wide as that.
    if (width > WIDEST) return Infinity;
    counts.all[width]!++;
    if (isOpen(content)) counts.open[width]!++;
  }
  return fullWidthIn(counts);
}

function fullWidthIn({ all, open }: Counts): number {
  const widest = all.findLastIndex((count) => count > 0);
  if (widest < NARROWEST) return Infinity;
  const least = widest * RAGGED;
  const full = sum(all.subarray(Math.ceil(least)));
  const broken = sum(open.subarray(Math.ceil(least)));
  return broken >= FEWEST_WRAPPED && broken >= full / 2 && full >= sum(all) * SHARE ? least : Infinity;
}

function sum(counts: Uint32Array): number {
  return counts.reduce((one, other) => one + other, 0);
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
