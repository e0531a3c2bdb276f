import { HAN, isBlank } from '../../core/text/characters.ts';

const SPACES = /[ \t\n\r\f]+/g;
/** Han characters and the marks of their width, between which the end of a line in the source is no space. */
const WIDE = new RegExp(
  `[${HAN}\\u3001-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6\\u2014\\u2018\\u2019\\u201c\\u201d\\u2026]`,
);
const INDENT = '\u3000';

/** The words of a line of a page, as a browser shows them; '\n' in `raw` is the end of a line in the source. */
export function lineWords(raw: string): string {
  return trimmed(collapsed(raw), (unit) => unit !== INDENT);
}

/** The words of a cell, whose lines and paragraphs become one. */
export function cellWords(raw: string): string {
  return trimmed(collapsed(raw), () => true);
}

/** Without the blanks at the ends: of those before the words, the ones that only move them. */
function trimmed(text: string, isMoving: (unit: string) => boolean): string {
  let [start, end] = [0, text.length];
  while (end > start && isBlank(text[end - 1]!)) end--;
  while (start < end && isBlank(text[start]!) && isMoving(text[start]!)) start++;
  return text.slice(start, end);
}

function collapsed(raw: string): string {
  return raw.replace(SPACES, (spaces, at: number) => {
    if (!spaces.includes('\n')) return ' ';
    const [before, behind] = [raw[at - 1], raw[at + spaces.length]];
    return before !== undefined && behind !== undefined && WIDE.test(before) && WIDE.test(behind) ? '' : ' ';
  });
}
