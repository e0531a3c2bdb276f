import { withoutNoteMarks } from '../note-marks.ts';
import type { Glyph } from './page-marks.ts';

/** Raised characters are that much smaller than the others beside them, and stand that much above their line, of their size. */
const SMALLER = 0.9;
const ABOVE = 0.15;
/** What stands higher is a line of its own. */
const HIGHEST = 0.8;

/** The characters of a cell of one line without the marks of notes that are raised in it, and how many there are. */
export function withoutRaised(glyphs: readonly Glyph[]): { readonly kept: readonly Glyph[]; readonly count: number } {
  const size = Math.max(...glyphs.map((each) => each.size));
  const large = glyphs.filter((each) => each.size > SMALLER * size);
  const [first] = large;
  if (!first || large.length === glyphs.length) return { kept: glyphs, count: 0 };
  const isOneLine = large.every(({ y }) => Math.abs(y - first.y) < ABOVE * size);
  if (!isOneLine) return { kept: glyphs, count: 0 };
  const words = [...glyphs]
    .sort((a, b) => a.x - b.x)
    .map((glyph) => {
      const above = first.y - glyph.y;
      return {
        glyph,
        text: glyph.text,
        raised: glyph.size <= SMALLER * size && above > ABOVE * size && above < HIGHEST * size,
      };
    });
  const { kept, count } = withoutNoteMarks(words, true);
  return { kept: kept.map(({ glyph }) => glyph), count };
}
