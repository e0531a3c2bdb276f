import { KNOWN_SECTIONS } from '../form/known-sections.ts';
import type { LineContent } from '../syntax/syntax.ts';
import { chineseOrdinal } from '../text/chinese-numeral.ts';
import { noted } from '../text/notes.ts';
import { plain } from '../text/plain.ts';

/** So many headings on one line are no slip of the hand. */
const FEWEST_HEADINGS = 3;
/** A shorter line holds a list of the sections, or a table of contents. */
const SHORTEST_CROWDED = 200;
/** Between the names of a list stand marks, between headings the text of a section. */
const SHORTEST_TEXT = 6;
const LEAST_TEXT = 100;

const TITLES = KNOWN_SECTIONS.map(({ number, title, otherTitles, reworded }) =>
  [title, ...otherTitles, ...reworded].map((each) => plain(`${chineseOrdinal(number)}、${each}`)),
);

/** How many headings of sections a line holds, with their text between: where the line ends of a report were lost. */
export const headingsOn = noted(({ plain: shown }: LineContent): number => {
  if (shown.length < SHORTEST_CROWDED) return 0;
  const spans = TITLES.flatMap((titles) => {
    const title = titles.find((each) => shown.includes(each));
    return title === undefined ? [] : [{ start: shown.indexOf(title), end: shown.indexOf(title) + title.length }];
  });
  const gaps = spans.slice(1).map(({ start }, at) => start - (spans[at]?.end ?? 0));
  const isText = gaps.every((gap) => gap >= SHORTEST_TEXT) && gaps.reduce((sum, gap) => sum + gap, 0) >= LEAST_TEXT;
  return spans.length >= FEWEST_HEADINGS && isText ? spans.length : 0;
});
