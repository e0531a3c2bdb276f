import { shownIn } from '../syntax/content.ts';
import type { LineContent } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import { noted } from '../text/notes.ts';
import { widthIn } from './wrapping.ts';

/** A line shorter than this may end where it likes: a heading, a signature, a list. */
const SHORTEST_CUT = 30;
/** A numbered line up to this length is a heading where no sentence ends in it. */
const LONGEST_HEADING = 60;
const OPEN_END = new RegExp(`[${HAN},、]$|[${HAN}]\\.$`);
const CLOSED_END = /[。;!?."')]$/;
const SENTENCE_END = /[。;!?]/;
const OPEN_START = new RegExp(`^[${HAN},、]`);
/** A line does not end between a number and its unit, or within a number that has one. */
const UNIT_START = /^\d{0,12}(?:\.\d+)? ?[件条个份次项篇年月日号人家部场期名宗起元万亿%]/;
const DIGIT_END = /\d$/;
const GAP = new RegExp(`[${HAN}] +(?=[${HAN}])`, 'g');
const FEWEST_GAPS = 3;
const NUMBERED =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.)]|第[一二三四五六七八九十]+[条章]|[一二三四五六七八九十]是)/;
const LABELLED = /^.{0,12}[::]/;

/** What a line of prose shows, in comparison form. */
export const shownText = noted((content: LineContent): string => {
  const { start, end } = shownIn(content);
  return content.plain.slice(start, end);
});

/**
 * Whether the paragraph of line `before` goes on in line `behind`, where nothing stands between them.
 * @param fullWidth a line as wide as this is as wide as lines of the text become
 */
export function goesOn(before: LineContent, behind: LineContent, fullWidth: number): boolean {
  return widthIn(before) >= fullWidth ? isWrapped(before, behind) : isCut(before, behind);
}

/** How a line ends, as far as that tells whether its paragraph goes on. Most lines end with a sentence. */
const endOf = noted((content: LineContent) => {
  const shown = shownText(content);
  const end = shown.slice(-2);
  return {
    isLong: shown.length >= SHORTEST_CUT,
    isOpen: OPEN_END.test(end),
    isClosed: CLOSED_END.test(end),
    isDigit: DIGIT_END.test(end),
  };
});

/** How a line begins, and what it is. */
const formOf = noted((content: LineContent) => {
  const shown = shownText(content);
  return {
    isColumns: isColumns(shown),
    isHeading: isHeading(shown),
    beginsOpen: OPEN_START.test(shown),
    beginsWithUnit: UNIT_START.test(shown),
    isNumbered: NUMBERED.test(shown),
    isLabelled: LABELLED.test(shown),
  };
});

/** Whether a paragraph goes on behind a line as wide as lines become: unless the next one begins something new. */
function isWrapped(before: LineContent, behind: LineContent): boolean {
  const [line, next] = [formOf(before), formOf(behind)];
  if (line.isColumns || next.isColumns) return false;
  return endOf(before).isClosed ? !next.isNumbered && !next.isLabelled : !next.isHeading;
}

/**
 * Whether a page break cut a sentence between these two lines (both trimmed, in comparison form). Not behind a heading,
 * and not before a short line without a mark at its end: that may be a heading or a signature.
 */
function isCut(before: LineContent, behind: LineContent): boolean {
  const end = endOf(before);
  if (!end.isLong || !(end.isOpen || end.isDigit)) return false;
  const [line, next] = [formOf(before), formOf(behind)];
  return (
    (end.isOpen || next.beginsWithUnit) &&
    !line.isHeading &&
    !line.isColumns &&
    (next.beginsOpen || next.beginsWithUnit) &&
    !next.isNumbered &&
    !next.isLabelled &&
    (endOf(behind).isLong || endOf(behind).isClosed)
  );
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && NUMBERED.test(line) && !SENTENCE_END.test(line);
}

/** A line of a table whose cells only spaces divide. */
function isColumns(line: string): boolean {
  return (line.match(GAP) ?? []).length >= FEWEST_GAPS;
}
