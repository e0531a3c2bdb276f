import { noted } from '../../text/notes.ts';
import type { Prose } from '../paragraphs.ts';
import type { Judged, Passage } from './listed.ts';
import { inBrackets, listAt } from './lists.ts';
import { opensList } from './openings.ts';
import { platformsAt } from './platforms.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { restatedAt } from './restated.ts';
import { type Sentence, lastClause, sentencesOf } from './sentences.ts';

/** A total that its parts do not add up to. Offsets are those of the paragraph's comparison form. */
export interface WrongSum extends Judged {
  /** Where the words of its first part begin, and where the unit of its last one ends. */
  readonly start: number;
  readonly end: number;
  /** Whether all its numbers are exact, so that the sum could be written for the total. */
  readonly measured: boolean;
}

/** Two numbers, in digits or in words. */
const SEVERAL = /[\d一二三四五六七八九十百千两][^\d一二三四五六七八九十百千两]+[\d一二三四五六七八九十百千两]/;
const MOST_READINGS = 1000;
/** Longer passages take in no more sentences. */
const LONGEST = 2000;
/** Parts that have something in common do not add up. */
const OVERLAPPING =
  /同时(?:[属为具在]|发布|公开|推送|涉及|包[括含])|同步|同属|重复|交叉|重合|两类|均属|既[^,;。]{1,12}又/;

/** The wrong sums in a paragraph. */
export const wrongSumsOf = noted((prose: Prose): readonly WrongSum[] => wrongSumsIn(prose.plain));

/** The wrong sums in a paragraph's comparison form, one a passage: of more than one, the others may follow from it. */
export function wrongSumsIn(plain: string): WrongSum[] {
  return passagesOf(plain).flatMap(({ start, text }) => {
    if (!mayList(text)) return [];
    const numbers = quantitiesIn(text);
    const passage: Passage = { text, numbers, budget: { left: MOST_READINGS } };
    return wrongIn(passage).map((wrong) => located(wrong, start));
  });
}

/** Sentences, each with those behind it that list the parts of its total. */
function passagesOf(plain: string): Sentence[] {
  const passages: Sentence[] = [];
  for (const { start, text } of sentencesOf(plain)) {
    const last = passages.at(-1);
    if (!last || last.text.length > LONGEST || !opensList(text)) passages.push({ start, text });
    else passages[passages.length - 1] = { start: last.start, text: plain.slice(last.start, start + text.length) };
  }
  return passages;
}

function mayList(text: string): boolean {
  return SEVERAL.test(text) && !OVERLAPPING.test(text);
}

function wrongIn(passage: Passage): Judged[] {
  const { numbers } = passage;
  for (let at = 1; at < numbers.length; at++) {
    const wrong = numbers[at]!.opening === null ? platformsAt(passage, at) : listAt(passage, at);
    if (wrong) return [wrong];
  }
  for (const total of numbers) {
    const wrong = inBrackets(passage, total);
    if (wrong) return [wrong];
    const [nested] = wrongIn({ ...passage, numbers: total.inner });
    if (nested) return [nested];
  }
  for (let at = 2; at < numbers.length; at++) {
    const wrong = restatedAt(passage, at);
    if (wrong) return [wrong];
  }
  return [];
}

function located(wrong: Judged, by: number): WrongSum {
  const first = wrong.parts[0]!;
  const move = (each: Quantity): Quantity => ({
    ...each,
    start: each.start + by,
    end: each.end + by,
    tail: each.tail + by,
  });
  const last = wrong.parts.at(-1)!;
  return {
    ...wrong,
    total: move(wrong.total),
    parts: wrong.parts.map(move),
    start: by + labelStart(first),
    end: by + last.tail,
    measured:
      wrong.parts.every(({ measure, slack }) => measure === 'exact' && slack === 0n) && wrong.total.slack === 0n,
  };
}

function labelStart({ start, gap, opening }: Quantity): number {
  const words = gap.slice(opening?.end ?? 0);
  const clause = opening ? words : lastClause(words, ',;:。');
  const blank = /^[ ,:、]*/.exec(clause)?.[0].length ?? 0;
  return start - clause.length + blank;
}
