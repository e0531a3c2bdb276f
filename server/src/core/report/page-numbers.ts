import type { LineContent, Syntax } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';

/** A page number between strokes, or said in words. */
const STROKED = /^ *-{1,3} ?\d{1,4} ?-{1,3} *$/;
const SPOKEN =
  /^ *(?:第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?共? ?\d{1,4} ?页?|page \d{1,4}(?: of \d{1,4})?) *$/i;
/** A bare number is one only beside the mark of a new page. */
const BARE = /^ *\d{1,4} *$/;
const NEW_PAGE = '\f';
/** A longer line holds more. */
const LONGEST_PAGE_LINE = 200;
/** So many lines that show nothing may lie between a page number and the new page. */
const MOST_BLANK = 6;

const isPageNumber = noted(({ plain }: LineContent): boolean => {
  return plain.length <= LONGEST_PAGE_LINE && (STROKED.test(plain) || (SPOKEN.test(plain) && plain.includes('页')));
});
/** What is looked at of a line in front of a new page. */
const beginningOf = ({ plain }: LineContent): string => plain.slice(0, 40);
const isBare = noted((content: LineContent): boolean => {
  return BARE.test(beginningOf(content)) || SPOKEN.test(beginningOf(content));
});
const isNewPage = noted(({ text }: LineContent): boolean => text.includes(NEW_PAGE));

/** The indexes of the lines that hold nothing but a page number, as a converter leaves them between two pages. */
export function pageNumbers({ lines }: Syntax): Set<number> {
  const found = new Set<number>();
  for (const { index, content } of lines) if (isPageNumber(content)) found.add(index);
  for (const { index, content } of lines) {
    if (!isNewPage(content)) continue;
    for (let before = index - 1; before >= Math.max(0, index - MOST_BLANK); before--) {
      const { content } = lines[before]!;
      if (beginningOf(content).trim() === '') continue;
      if (isBare(content)) found.add(before);
      break;
    }
  }
  return found;
}
