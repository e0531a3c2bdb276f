import { firstShown } from '../syntax/line-start.ts';
import type { Syntax } from '../syntax/syntax.ts';

/** A page number between strokes, or said in words. */
const STROKED = /^ *-{1,3} ?\d{1,4} ?-{1,3} *$/;
const SPOKEN =
  /^ *(?:第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?共? ?\d{1,4} ?页?|page \d{1,4}(?: of \d{1,4})?) *$/i;
/** What a page number between strokes, or said in words of Chinese, begins with. */
const STARTS = '-第0123456789';
/** A bare number is one only beside the mark of a new page. */
const BARE = /^ *\d{1,4} *$/;
const NEW_PAGE = '\f';
/** So many lines that show nothing may lie between a page number and the new page. */
const MOST_BLANK = 6;

/** The indexes of the lines that hold nothing but a page number, as a converter leaves them between two pages. */
export function pageNumbers(syntax: Syntax): Set<number> {
  const { lines, plain, text } = syntax;
  const found = new Set<number>();
  for (const { index, start, end } of lines) {
    if (start === end || end - start > 200 || !STARTS.includes(firstShown(plain, start, end))) continue;
    const shown = plain.slice(start, end);
    if (STROKED.test(shown) || (SPOKEN.test(shown) && shown.includes('页'))) found.add(index);
  }
  if (!text.includes(NEW_PAGE)) return found;
  for (const { index, start, end } of lines) {
    if (!text.slice(start, end).includes(NEW_PAGE)) continue;
    for (let before = index - 1; before >= Math.max(0, index - MOST_BLANK); before--) {
      const shown = plain.slice(lines[before]!.start, lines[before]!.end).slice(0, 40);
      if (shown.trim() === '') continue;
      if (BARE.test(shown) || SPOKEN.test(shown)) found.add(before);
      break;
    }
  }
  return found;
}
