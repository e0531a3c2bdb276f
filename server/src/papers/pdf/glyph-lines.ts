import { HAN } from '../../core/text/characters.ts';
import type { Glyph } from './page-marks.ts';

/** A line of characters on a page. */
export interface GlyphLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Characters belong to one line where they stand that near to it, of their size: raised figures too. */
const SAME_LINE = 0.45;
/** The same character once more at almost the same place: bold letters are often made so. */
const TWICE = 0.15;
/** A gap is a space between Latin letters or figures; between Han, which justified lines spread, a wider one is. */
const GAP = { narrow: 0.18, wide: 0.85 };
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
  let text = '';
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (before?.text === glyph.text && glyph.text.trim() !== '' && glyph.x - before.x < TWICE * glyph.size) continue;
    if (before && isGap(before, glyph, text)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  const sizes = shown.map(({ size }) => size).sort((a, b) => a - b);
  return {
    text: text.replace(/[\u0000-\u001f]/g, '').trim(),
    left: first.x,
    right: last.x + last.width,
    y: sizes.length > 2 ? shown[Math.floor(shown.length / 2)]!.y : first.y,
    size: sizes[Math.floor(sizes.length / 2)] ?? first.size,
  };
}

function isGap(before: Glyph, glyph: Glyph, text: string): boolean {
  const last = text.at(-1);
  if (last === ' ' || glyph.text.startsWith(' ')) return false;
  const isNarrow = !isWide(last) && !isWide(glyph.text[0]);
  return glyph.x - (before.x + before.width) > (isNarrow ? GAP.narrow : GAP.wide) * glyph.size;
}
