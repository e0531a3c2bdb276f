import { bracketsIn, withoutBrackets } from './brackets.ts';
import type { Breakdown } from './breakdown.ts';
import { type Count, countsIn, shifted } from './counts.ts';
import { type List, divided } from './divided.ts';
import { markersIn, mayMark } from './markers.ts';
import { COMPARISON } from './part-words.ts';
import { clausesOf, isBare, sentencesOf, wordsBefore } from './sentences.ts';

/** Longer brackets hold a text of their own. */
const LONGEST_BRACKET = 300;
/** How far before brackets the number stands that they divide. */
const REACH = 24;

/** The breakdowns in a paragraph's comparison form, as far as it is certain which number is the total. */
export function breakdownsIn(plain: string): Breakdown[] {
  return sentencesOf(plain).flatMap(({ start, text }) => {
    if (!mayMark(text)) return [];
    const pairs = bracketsIn(text);
    const outer = inSentence(withoutBrackets(text, pairs), []);
    const inner = pairs.flatMap(({ open, close }) => {
      if (close - open > LONGEST_BRACKET) return [];
      const from = Math.max(0, open - REACH);
      const total = countsIn(text.slice(from, open)).filter(({ tail }) => text.slice(from + tail, open).trim() === '');
      const content = withoutBrackets(text.slice(open + 1, close));
      const before = total.map((count) => shifted(count, from - open - 1));
      return inSentence(content, before).map((each) => moved(each, open + 1));
    });
    return [...outer, ...inner].map((each) => moved(each, start));
  });
}

/** @param total the number right before the brackets that `text` stands in */
function inSentence(text: string, total: readonly Count[]): Breakdown[] {
  const clauses = clausesOf({ start: 0, text }, ';').map((clause) => {
    const counts = countsIn(clause.text);
    return { ...clause, counts, markers: markersIn(clause.text, counts) };
  });
  return clauses.flatMap((clause, index) => {
    const first = clause.markers[0]?.start;
    if (first === undefined) return [];
    /** What a neighbour that has no list of its own holds. */
    const beside = (at: number, take: (text: string, counts: readonly Count[]) => readonly Count[]): Count[] => {
      const other = clauses[at];
      if (other?.markers.length !== 0) return [];
      return take(other.text, other.counts).map((count) => shifted(count, other.start - clause.start));
    };
    const own = clause.counts.filter(({ tail }) => tail <= first);
    const atHead = own.length === 0 && isBare(clause.text.slice(0, first));
    const before = !atHead ? withoutChanges(clause.text, own) : index === 0 ? total : beside(index - 1, withoutChanges);
    const list: List = { ...clause, before, behind: beside(index + 1, (_, counts) => counts) };
    return divided(list).map((each) => moved(each, clause.start));
  });
}

/** The numbers of a clause that are no changes against another year. */
function withoutChanges(text: string, counts: readonly Count[]): readonly Count[] {
  return counts.filter((count) => !COMPARISON.test(wordsBefore(text, count)));
}

function moved(breakdown: Breakdown, by: number): Breakdown {
  if (by === 0) return breakdown;
  const move = (count: Count): Count => shifted(count, by);
  return {
    ...breakdown,
    total: move(breakdown.total),
    start: breakdown.start + by,
    parts: breakdown.parts.map(move),
    rest: breakdown.rest.map(move),
  };
}
