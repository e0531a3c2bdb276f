import type { Memo } from '../text/memo.ts';
import { type Candidate, align } from './align.ts';
import { assemble, numberBefore } from './assemble.ts';
import { words } from './label-key.ts';
import type { Anchor, Likeness, SeenCell } from './table.ts';
import type { Label, Vocabulary } from './vocabulary.ts';

/** How far outside the first and the last certain label a doubtful one is looked for, in cells. */
const CELLS_OUTSIDE = 24;

const SCORE: Readonly<Record<Likeness, number>> = { exact: 20, joined: 18, variant: 12, annotated: 8, truncated: 6 };
/** What a right number in front of the words adds, and figures behind them. */
const NUMBER_BONUS = 2;
const FIGURES_BONUS = 1;

/** A label found, with the indexes of its cells among those of the region, in the order of `cells`. */
export interface PlacedAnchor extends Anchor {
  readonly places: readonly number[];
}

interface Match extends Candidate {
  readonly label: Label;
  readonly likeness: Likeness;
  /** Indexes of its cells. */
  readonly places: readonly number[];
}

/** A cell that may be a label. */
interface Place {
  readonly at: number;
  readonly matches: readonly Match[];
}

/**
 * Finds the form's labels among `cells`. Row labels are aligned with the form's order of rows, so that words that fit
 * several rows, or a row and a header, go where their neighbours say.
 */
export function findAnchors(cells: readonly SeenCell[], vocabulary: Vocabulary, memo: Memo): PlacedAnchor[] {
  const exact = exactPlaces(cells, vocabulary, memo);
  if (exact.length === 0) return [];
  const places = withLikeRows(exact, cells, vocabulary, memo);
  const rows = places.map(({ matches }) =>
    matches
      .filter(({ label }) => label.kind === 'row')
      .map((match) => ({ ...match, score: scoreOf(match, cells, memo) })),
  );
  const count = vocabulary.rows.reduce((most, { order }) => Math.max(most, order + 1), 0);
  return collect(places, align(rows, count), cells);
}

function collect(
  places: readonly Place[],
  aligned: readonly (Match | null)[],
  cells: readonly SeenCell[],
): PlacedAnchor[] {
  const assigned = new Set<string>();
  for (const match of aligned) if (match) assigned.add(match.label.id);
  const anchors: PlacedAnchor[] = [];
  places.forEach(({ matches }, index) => {
    const row = aligned[index];
    const match = row ?? matches.find(({ label }) => label.kind !== 'row') ?? matches.find(isCertain);
    if (!match) return;
    const late = match.label.kind === 'row' && !row && !assigned.has(match.label.id);
    if (late) assigned.add(match.label.id);
    const { label, likeness, places: own } = match;
    anchors.push({ label, likeness, cells: own.map((at) => cells[at]!), places: own, chosen: Boolean(row) || late });
  });
  return anchors;
}

function isCertain({ likeness }: Match): boolean {
  return likeness === 'exact' || likeness === 'joined';
}

/** The cells at which labels stand word by word, in order. */
function exactPlaces(cells: readonly SeenCell[], vocabulary: Vocabulary, memo: Memo): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < cells.length; at++) {
    if (cells[at]!.label.key === '') continue;
    const matches = exactMatches(cells, at, vocabulary, memo);
    if (matches.length > 0) places.push({ at, matches });
  }
  return places;
}

function exactMatches(cells: readonly SeenCell[], at: number, vocabulary: Vocabulary, memo: Memo): readonly Match[] {
  const { label, parts } = cells[at]!;
  const single = vocabulary.byKey.get(label.key);
  const joined = assemble(cells, at, vocabulary, memo);
  if (!single && joined.length === 0) return NONE;
  const found = (own: Label, likeness: Likeness, places: readonly number[]): Match => {
    const number = label.number === '' ? numberBefore(cells, at, own, vocabulary, memo) : null;
    return matchOf(own, likeness, number === null ? places : [number, ...places]);
  };
  return [
    ...(single ?? []).map((own) => found(own, parts.length > 1 ? 'joined' : 'exact', [at])),
    ...joined.map((each) => found(each.label, 'joined', each.places)),
  ];
}

const NONE: readonly Match[] = [];

/** The exact places that no joined label before has used up, and those of words that resemble rows around them. */
function withLikeRows(
  exact: readonly Place[],
  cells: readonly SeenCell[],
  vocabulary: Vocabulary,
  memo: Memo,
): readonly Place[] {
  const taken = joinedTails(exact);
  const [likeCell, likeWords] = [memo(vocabulary.likeCell), memo(vocabulary.likeWords)];
  const places: Place[] = [];
  const to = Math.min(cells.length - 1, exact.at(-1)!.at + CELLS_OUTSIDE);
  let next = 0;
  for (let at = Math.max(0, exact[0]!.at - CELLS_OUTSIDE); at <= to; at++) {
    const place = exact[next]?.at === at ? exact[next++] : undefined;
    const { kind, label, content } = cells[at]!;
    if (taken.has(at)) continue;
    if (place) places.push(place);
    else if (!content.isFigure && label.key !== '') {
      const like = (kind === 'cells' ? likeCell : likeWords)(label.key);
      if (like.length > 0) places.push({ at, matches: like.map((each) => matchOf(each.label, each.likeness, [at])) });
    }
  }
  return places;
}

/** Indexes of cells that a joined label before them has used up. */
function joinedTails(exact: readonly Place[]): Set<number> {
  const taken = new Set<number>();
  for (const { at, matches } of exact) {
    // A number may stand in front of the words, with the row's figures between: the label is found at its words.
    const tail = matches[0]!.places.filter((place) => place > at);
    if (!taken.has(at)) for (const place of tail) taken.add(place);
  }
  return taken;
}

function matchOf(label: Label, likeness: Likeness, places: readonly number[]): Match {
  return { label, likeness, places, order: label.order, score: SCORE[likeness] };
}

function scoreOf({ label, likeness, places }: Match, cells: readonly SeenCell[], memo: Memo): number {
  const [head = 0] = places;
  const numbered = label.number !== '' && memo(words)(cells[head]?.label.number ?? '') === label.spokenNumber;
  const next = cells[places.at(-1)! + 1];
  return SCORE[likeness] + (numbered ? NUMBER_BONUS : 0) + (next?.content.isFigure ? FIGURES_BONUS : 0);
}
