import { isBlankCode } from './characters.ts';

/** So many units are folded at once: as many arguments as any engine takes. */
const CHUNK = 2048;
const [SPACE, HYPHEN, APOSTROPHE, QUOTE] = [0x20, 0x2d, 0x27, 0x22];

/**
 * `text` in plain comparison form, which is what a reader compares: full-width forms as ASCII, blanks as a space,
 * quotes and dashes alike, compatibility ideographs as the character they stand for. One unit becomes one unit: the
 * result has the same length, and every offset means the same place.
 */
export function plain(text: string): string {
  const { length } = text;
  let first = 0;
  while (first < length && folded(text.charCodeAt(first)) === text.charCodeAt(first)) first++;
  if (first === length) return text;
  const units: number[] = [];
  const parts = [text.slice(0, first)];
  for (let from = first; from < length; from += CHUNK) {
    units.length = Math.min(CHUNK, length - from);
    for (let at = 0; at < units.length; at++) units[at] = folded(text.charCodeAt(from + at));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** The code of the unit that stands for the one of that code in comparison form. Most units of a report are Han. */
function folded(code: number): number {
  if (code < 0x80) return isBlankCode(code) ? SPACE : code;
  if (code > 0x3000 && code < 0xf900) return code;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (isBlankCode(code)) return SPACE;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d) return QUOTE;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return HYPHEN;
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) return compatible(code);
  return code;
}

function compatible(code: number): number {
  const character = String.fromCharCode(code).normalize('NFKC');
  return character.length === 1 ? character.charCodeAt(0) : code;
}
