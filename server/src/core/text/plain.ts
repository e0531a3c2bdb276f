import { BLANKS } from './characters.ts';

/**
 * What a reader compares: full-width forms as ASCII, blanks as a space, quotes and dashes alike, compatibility
 * ideographs as the character they stand for. One unit becomes one unit, so offsets stay those of the text itself.
 */
const FOLDED = new RegExp(
  `[${BLANKS.replace(' ', '')}\\uff01-\\uff5e\\u2018\\u2019\\u201c\\u201d\\u2010-\\u2015\\u2212\\u2e80-\\u2fdf\\uf900-\\ufaff]`,
  'g',
);

/** `text` in plain comparison form; the result has the same length, and every offset means the same place. */
export function plain(text: string): string {
  return text.replace(FOLDED, foldUnit);
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return code === 0xff0d ? '-' : String.fromCharCode(code - 0xfee0);
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if ((code >= 0x2e80 && code <= 0x2fdf) || code >= 0xf900) {
    if (code === 0xfeff) return ' ';
    const folded = unit.normalize('NFKC');
    return folded.length === 1 ? folded : unit;
  }
  return ' ';
}
