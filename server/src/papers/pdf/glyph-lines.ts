import { HAN } from '../../core/text/characters.ts';
import type { Glyph } from './page-marks.ts';

/** A line of characters on a page. */
export interface GlyphLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** How many gaps in it are wider than any in a sentence. */
  readonly gaps: number;
  /** Its words at their places across the page, moved there by spaces. */
  readonly spread: string;
}

/** Characters belong to one line where they stand that near to it, of their size: raised figures too. */
const SAME_LINE = 0.45;
/** The same character once more at almost the same place: bold letters are often made so. */
const TWICE = 0.15;
/** A gap is a space between Latin letters or figures; between Han, which justified lines spread, a wider one is. */
const GAP = { narrow: 0.18, wide: 0.85 };
/** No sentence has a gap that wide, of the size of its characters. */
const WIDE_GAP = 1.3;
const MOST_ROOM = 400;
const CONTROLS = /[\u0000-\u001f]/g;
const WIDE = new RegExp(
  `[${HAN}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6\\u2014\\u2018\\u2019\\u201c\\u201d\\u2026]`,
);

/** Whether a character is as wide as a Han one. */
export function isWide(character: string | undefined): boolean {
  return character !== undefined && WIDE.test(character);
}

/** The lines that characters stand on, from the top down. */
export function linesOf(glyphs: readonly Glyph[]): GlyphLine[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const [first] = lines.at(-1) ?? [];
    if (first && glyph.y - first.y <= SAME_LINE * Math.max(first.size, glyph.size)) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
  }
  return lines.flatMap((line) => lineOf(line) ?? []);
}

/** Null where a line shows nothing. */
function lineOf(line: readonly Glyph[]): GlyphLine | null {
  const glyphs = [...line].sort((a, b) => a.x - b.x);
  const shown = glyphs.filter(({ text }) => text.trim() !== '');
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return null;
  const { text, spread, gaps } = written(glyphs);
  const sizes = shown.map(({ size }) => size).sort((a, b) => a - b);
  return {
    text: text.trim(),
    spread: spread.trimEnd(),
    gaps,
    left: first.x,
    right: last.x + last.width,
    y: sizes.length > 2 ? shown[Math.floor(shown.length / 2)]!.y : first.y,
    size: sizes[Math.floor(sizes.length / 2)] ?? first.size,
  };
}

/** The words of a line: with a space for each gap, and spread over the width of the page. */
function written(glyphs: readonly Glyph[]): Pick<GlyphLine, 'text' | 'spread' | 'gaps'> {
  let [text, spread, gaps, width] = ['', '', 0, 0];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    const shown = glyph.text.replace(CONTROLS, '');
    if (before?.text === glyph.text && shown.trim() !== '' && glyph.x - before.x < TWICE * glyph.size) continue;
    const gap = before ? glyph.x - (before.x + before.width) : Infinity;
    if (before && isGap(before, glyph, text)) text += ' ';
    if (gap > WIDE_GAP * glyph.size) {
      if (before) gaps++;
      const room = Math.max(before ? 2 : 0, Math.round((2 * glyph.x) / glyph.size) - width);
      spread += ' '.repeat(Math.min(room, MOST_ROOM));
      width += room;
    } else if (text.endsWith(' ') && !spread.endsWith(' ')) {
      spread += ' ';
      width++;
    }
    text += shown;
    spread += shown;
    for (const character of shown) width += isWide(character) ? 2 : 1;
    before = glyph;
  }
  return { text, spread, gaps };
}

function isGap(before: Glyph, glyph: Glyph, text: string): boolean {
  const last = text.at(-1);
  if (last === ' ' || glyph.text.startsWith(' ')) return false;
  const isNarrow = !isWide(last) && !isWide(glyph.text[0]);
  return glyph.x - (before.x + before.width) > (isNarrow ? GAP.narrow : GAP.wide) * glyph.size;
}
