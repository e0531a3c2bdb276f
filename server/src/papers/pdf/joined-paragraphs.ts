import { type GlyphLine, isWide } from './glyph-lines.ts';

/** What begins a paragraph of its own whatever the line above is like. */
const BEGINS =
  /^(?:第?[一二三四五六七八九十]{1,2}(?:部分|[、.．])|[（(][一二三四五六七八九十\d]{1,2}[)）]|附[件表注]|注[:：])/;
/** A line that reaches the right margin to within so many characters goes on on the next. */
const SHORT_BY = 1.6;
/** A line that begins so many characters further in begins a paragraph. */
const INDENT = 1.2;
/** What no line is broken in or behind: opening marks, Latin words and numbers, closing marks. */
const UNBROKEN =
  /^[〔（《“‘(]{0,3}[\w.@%:/+-]{0,60}(?:[，。、；：！？）〕》”’)]{1,3}|.(?=[，。、；：！？）〕》”’)])[，。、；：！？）〕》”’)]{1,3})?/;
/** Lines of one paragraph are alike in size, and no further apart than this, of the usual distance. */
const SIZE = 0.08;
const APART = 1.35;

/** Where the text of a report stands on its pages. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** The usual distance of two lines. */
  readonly leading: number;
}

/** The margins by what most lines show. */
export function marginsOf(lines: readonly GlyphLine[]): Margins {
  const long = [...lines].sort((a, b) => b.right - b.left - (a.right - a.left)).slice(0, Math.ceil(lines.length / 2));
  const lefts = long.map(({ left }) => left).sort((a, b) => a - b);
  const rights = long.map(({ right }) => right).sort((a, b) => a - b);
  const distances = lines
    .flatMap(({ y }, at) => (at > 0 && y > lines[at - 1]!.y ? [y - lines[at - 1]!.y] : []))
    .sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length / 10)] ?? 0,
    // Some programs let the mark at the end of a line hang over the margin.
    right: rights[Math.floor((rights.length * 6) / 10)] ?? 0,
    leading: distances[Math.floor(distances.length / 3)] ?? Infinity,
  };
}

/** Whether a line goes on with the paragraph of the one above, which the page has only wrapped. */
export function isWrapped(above: GlyphLine, line: GlyphLine, margins: Margins): boolean {
  if (Math.abs(above.size - line.size) > SIZE * above.size) return false;
  if (margins.right - above.right > (SHORT_BY + unbroken(line.text)) * above.size) return false;
  if (line.left - margins.left > INDENT * line.size) return false;
  const apart = line.y - above.y;
  if (apart > 0 && apart > APART * margins.leading) return false;
  return !(BEGINS.test(line.text) && /[。：:；;）)]$/.test(above.text));
}

/** How wide what stands at the beginning of a line is and cannot be broken, beyond its first character. */
function unbroken(text: string): number {
  const [whole = ''] = UNBROKEN.exec(text) ?? [];
  return [...whole].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.55), 0);
}

/** Two lines as one; the space that a line end stands for between Latin words is written. */
export function withLine(text: string, line: string): string {
  return /[A-Za-z,;]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line;
}
