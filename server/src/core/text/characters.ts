/**
 * Classes of characters as strings for regular-expression sets, so that "blank" means the same everywhere.
 * All of them are single UTF-16 units: a pattern built from them never splits a surrogate pair.
 */

/** Spaces that a report may hold beside the ASCII one: NBSP, ideographic, typographic. */
export const WIDE_SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Characters without a width of their own: soft hyphen, zero-width marks, byte order mark. */
export const INVISIBLES = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';

/**
 * What ends a line elsewhere, and in no editor: Word's line break, a new page, the separators of other systems and
 * programs. Beside the end of an editor's line, or in a cell, they are but blanks.
 */
export const BREAKS = '\\u000b\\u000c\\u0085\\u2028\\u2029';

/** Everything that counts as nothing inside a line. */
export const BLANKS = ` \\t${BREAKS}${WIDE_SPACES}${INVISIBLES}`;

/** All that ends a line. */
export const LINE_ENDS = `\\r\\n${BREAKS}`;

/** Han characters of the basic plane, of its compatibility block and of the radicals that PDF fonts leave behind. */
export const HAN = '\\u2e80-\\u2fdf\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/** Characters that steer a terminal or reorder a line: C0, DEL, C1, line separators, bidirectional marks. */
export const CONTROLS =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

const HAN_UNIT = new RegExp(`[${HAN}]`);
/** Whether the single UTF-16 unit `unit` is a Han character. */
export function isHan(unit: string | undefined): boolean {
  return unit !== undefined && HAN_UNIT.test(unit);
}

/** Whether `text` (part of one line) shows nothing: spaces of any width, tabs and invisible marks only. */
export function isBlank(text: string): boolean {
  return isBlankBetween(text, 0, text.length);
}

/** Whether `text` shows nothing from `start` to `end`. */
export function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlankCode(text.charCodeAt(at))) return false;
  return true;
}

/** Whether the single UTF-16 unit `unit` shows nothing. */
export function isBlankUnit(unit: string | undefined): boolean {
  return unit !== undefined && isBlankCode(unit.charCodeAt(0));
}

/** `BLANKS` by code: a blank is looked for at both ends of every cell, too often for a pattern. */
export function isBlankCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
  if (code < 0xa0) return code === 0x85;
  if (code > 0x3000) return code === 0xfeff;
  if (code >= 0x2000) {
    if (code <= 0x200f || code === 0x2028 || code === 0x2029) return true;
    return code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000;
  }
  return code === 0xa0 || code === 0xad || code === 0x1680;
}
