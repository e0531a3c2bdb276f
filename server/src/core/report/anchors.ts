import { distance } from '../text/distance.ts';
import { type Candidate, align } from './align.ts';
import { words } from './label-key.ts';
import type { Anchor, Likeness, SeenCell } from './table.ts';
import type { Label, Vocabulary } from './vocabulary.ts';

/** A label is wrapped over this many cells at the most. */
const MOST_JOINED = 4;
/** A label cut off to fewer characters than this is no evidence. */
const FEWEST_CHARACTERS = 2;
/** How far outside the first and the last certain label a doubtful one is looked for, in cells. */
const REACH = 24;
/** Words added to a label, such as `（件）`, are at most this long. */
const LONGEST_ANNOTATION = 8;

const SCORE: Readonly<Record<Likeness, number>> = { exact: 20, joined: 18, variant: 12, annotated: 8, truncated: 6 };
/** What a right number in front of the words adds, and figures behind them. */
const NUMBER_BONUS = 2;
const FIGURES_BONUS = 1;

interface Match extends Candidate {
  readonly label: Label;
  readonly likeness: Likeness;
  readonly length: number;
}

/**
 * Finds the form's labels among `cells`. Row labels are aligned with the form's order of rows, so that words that fit
 * several rows, or a row and a header, go where their neighbours say.
 * @param isFigure whether a cell may be a figure (digits, a blank, a stroke)
 */
export function findAnchors(
  cells: readonly SeenCell[],
  vocabulary: Vocabulary,
  isFigure: (cell: SeenCell) => boolean,
): Anchor[] {
  const prefixes = prefixesOf(vocabulary);
  const exact = cells.map((_, at) => exactMatches(cells, at, vocabulary, prefixes));
  const taken = joinedTails(exact);
  const first = exact.findIndex((matches) => matches.length > 0);
  if (first < 0) return [];
  const last = exact.findLastIndex((matches) => matches.length > 0);
  const matches = cells.map((cell, at) => {
    if (taken.has(at)) return [];
    const found = exact[at] ?? [];
    if (found.length > 0 || at < first - REACH || at > last + REACH || isFigure(cell)) return found;
    return likeRows(cell, vocabulary);
  });
  const rowMatches = matches.map((found, at) =>
    found
      .filter(({ label }) => label.kind === 'row')
      .map((match) => ({ ...match, score: scoreAt(cells, at, match, isFigure) })),
  );
  const chosen = align(rowMatches, Math.max(0, ...vocabulary.rows.map((row) => row.order + 1)));
  return collect(cells, matches, chosen);
}

function collect(cells: readonly SeenCell[], matches: readonly Match[][], chosen: readonly (Match | null)[]): Anchor[] {
  const assigned = new Set(chosen.flatMap((match) => (match ? [match.label.id] : [])));
  return matches.flatMap((found, at) => {
    const row = chosen[at];
    const match = row ?? found.find(({ label }) => label.kind !== 'row') ?? found.find(isCertain);
    if (!match) return [];
    const late = match.label.kind === 'row' && !row && !assigned.has(match.label.id);
    if (late) assigned.add(match.label.id);
    const { label, likeness, length } = match;
    return [{ label, likeness, cells: cells.slice(at, at + length), chosen: Boolean(row) || late }];
  });
}

function isCertain({ likeness }: Match): boolean {
  return likeness === 'exact' || likeness === 'joined';
}

function prefixesOf({ labels }: Vocabulary): Set<string> {
  return new Set(labels.flatMap(({ key }) => Array.from(key, (_, index) => key.slice(0, index + 1))));
}

function exactMatches(cells: readonly SeenCell[], at: number, { byKey }: Vocabulary, prefixes: Set<string>): Match[] {
  const cell = cells[at];
  if (!cell || cell.label.key === '') return [];
  const single = byKey.get(cell.label.key);
  if (single) return single.map((label) => match(label, cell.parts.length > 1 ? 'joined' : 'exact', 1));
  let joined = cell.label.key;
  for (let length = 2; length <= MOST_JOINED && prefixes.has(joined); length++) {
    const next = cells[at + length - 1];
    if (!next || next.kept || cell.kept || next.plain === '') break;
    joined += words(next.plain);
    const whole = byKey.get(joined);
    if (whole) return whole.map((label) => match(label, 'joined', length));
  }
  return [];
}

/** Cells that a joined label before them has used up. */
function joinedTails(exact: readonly Match[][]): Set<number> {
  const taken = new Set<number>();
  exact.forEach((matches, at) => {
    const [first] = matches;
    if (first && !taken.has(at)) for (let next = 1; next < first.length; next++) taken.add(at + next);
  });
  return taken;
}

/** Rows whose label the cell resembles without being it; several where only the neighbours can tell. */
function likeRows({ label: { key } }: SeenCell, { rows }: Vocabulary): Match[] {
  if (key.length < FEWEST_CHARACTERS) return [];
  const near = nearest(key, rows);
  if (near) return [match(near, 'variant', 1)];
  const annotated = rows.filter((row) => key.startsWith(row.key) && key.length <= row.key.length + LONGEST_ANNOTATION);
  if (annotated.length > 0) return annotated.map((row) => match(row, 'annotated', 1));
  return rows.filter((row) => row.key.startsWith(key)).map((row) => match(row, 'truncated', 1));
}

/** The one row at the least edit distance, if that is small for its length and every other row is farther. */
function nearest(key: string, rows: readonly Label[]): Label | null {
  let found: Label | null = null;
  let least = Infinity;
  for (const row of rows) {
    const limit = Math.max(1, Math.floor(row.key.length / 5));
    const apart = distance(key, row.key, limit);
    if (apart > limit || row.key.length < 4) continue;
    if (apart === least && found?.id !== row.id) found = null;
    if (apart < least) [found, least] = [row, apart];
  }
  return found;
}

function match(label: Label, likeness: Likeness, length: number): Match {
  return { label, likeness, length, order: label.order, score: SCORE[likeness] };
}

function scoreAt(
  cells: readonly SeenCell[],
  at: number,
  { label, likeness, length }: Match,
  isFigure: (cell: SeenCell) => boolean,
): number {
  const next = cells[at + length];
  const numbered = label.number !== '' && words(cells[at]?.label.number ?? '') === words(label.number);
  return SCORE[likeness] + (numbered ? NUMBER_BONUS : 0) + (next && isFigure(next) ? FIGURES_BONUS : 0);
}
