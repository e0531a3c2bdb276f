import { type GlyphLine, isWide, linesOf } from './glyph-lines.ts';
import type { Glyph } from './page-marks.ts';

const FIGURE = /^[\d,.]+$/;
/** The room that a program leaves beside the words of a cell, of their size; a figure that would still fit is a new one. */
const MARGIN = 1.5;

/** The words of a cell, whose lines become one. `room` is the width of the cell. */
export function cellText(glyphs: readonly Glyph[], room: number): string {
  let text = '';
  let before: GlyphLine | null = null;
  for (const line of linesOf(glyphs)) {
    if (before) text += joint(before, line, room);
    text += line.text;
    before = line;
  }
  return text;
}

/** What joins two lines of a cell: nothing within Chinese words and within a figure that is broken for want of room. */
function joint(before: GlyphLine, line: GlyphLine, room: number): string {
  const [last, first] = [before.text.at(-1), line.text[0]];
  if (isWide(last) || isWide(first)) return '';
  const isBroken =
    FIGURE.test(before.text) && FIGURE.test(line.text) && room - (before.right - before.left) < MARGIN * before.size;
  return isBroken ? '' : ' ';
}
