import { distance } from '../text/distance.ts';
import { type Candidate, align } from './align.ts';
import { type Spelling, assemble, numberBefore, spellingOf } from './assemble.ts';
import { words } from './label-key.ts';
import type { Anchor, Likeness, SeenCell } from './table.ts';
import type { Label, Vocabulary } from './vocabulary.ts';

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
  readonly cells: readonly SeenCell[];
  /** Index of the last of its cells. */
  readonly last: number;
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
  const spelling = spellingOf(vocabulary);
  const exact = cells.map((_, at) => exactMatches(cells, at, spelling, isFigure));
  const taken = joinedTails(exact);
  const first = exact.findIndex((matches) => matches.length > 0);
  if (first < 0) return [];
  const last = exact.findLastIndex((matches) => matches.length > 0);
  const matches = cells.map((cell, at) => {
    if (taken.has(cell)) return [];
    const found = exact[at] ?? [];
    if (found.length > 0 || at < first - REACH || at > last + REACH || isFigure(cell)) return found;
    return likeRows(cell, at, vocabulary);
  });
  const rowMatches = matches.map((found) =>
    found
      .filter(({ label }) => label.kind === 'row')
      .map((match) => ({ ...match, score: scoreOf(match, cells[match.last + 1], isFigure) })),
  );
  const chosen = align(rowMatches, Math.max(0, ...vocabulary.rows.map((row) => row.order + 1)));
  return collect(matches, chosen);
}

function collect(matches: readonly Match[][], chosen: readonly (Match | null)[]): Anchor[] {
  const assigned = new Set(chosen.flatMap((match) => (match ? [match.label.id] : [])));
  return matches.flatMap((found, at) => {
    const row = chosen[at];
    const match = row ?? found.find(({ label }) => label.kind !== 'row') ?? found.find(isCertain);
    if (!match) return [];
    const late = match.label.kind === 'row' && !row && !assigned.has(match.label.id);
    if (late) assigned.add(match.label.id);
    const { label, likeness } = match;
    return [{ label, likeness, cells: match.cells, chosen: Boolean(row) || late }];
  });
}

function isCertain({ likeness }: Match): boolean {
  return likeness === 'exact' || likeness === 'joined';
}

function exactMatches(
  cells: readonly SeenCell[],
  at: number,
  spelling: Spelling,
  isFigure: (cell: SeenCell) => boolean,
): Match[] {
  const cell = cells[at];
  if (!cell || cell.label.key === '') return [];
  const single = spelling.byKey.get(cell.label.key) ?? [];
  const likeness = cell.parts.length > 1 ? 'joined' : 'exact';
  return [
    ...single.map((label) => ({ label, likeness, own: [cell], last: at }) as const),
    ...assemble(cells, at, spelling, isFigure).map(
      ({ label, cells: own, last }) => ({ label, likeness: 'joined', own, last }) as const,
    ),
  ].map(({ label, likeness, own, last }) => {
    const number = cell.label.number === '' ? numberBefore(cells, at, label, spelling, isFigure) : null;
    return match(label, likeness, number ? [number, ...own] : own, last);
  });
}

/** Cells that a joined label before them has used up. */
function joinedTails(exact: readonly Match[][]): Set<SeenCell> {
  const taken = new Set<SeenCell>();
  for (const [first] of exact) {
    const [head, ...tail] = first?.cells ?? [];
    if (head && !taken.has(head)) for (const cell of tail) taken.add(cell);
  }
  return taken;
}

/** Rows whose label the cell resembles without being it; several where only the neighbours can tell. */
function likeRows(cell: SeenCell, at: number, { rows }: Vocabulary): Match[] {
  const { key } = cell.label;
  if (key.length < FEWEST_CHARACTERS) return [];
  const near = nearest(key, rows);
  if (near) return [match(near, 'variant', [cell], at)];
  const annotated = rows.filter((row) => isAnnotated(cell, row));
  if (annotated.length > 0) return annotated.map((row) => match(row, 'annotated', [cell], at));
  return rows.filter((row) => row.key.startsWith(key)).map((row) => match(row, 'truncated', [cell], at));
}

/** Whether a cell says a row's label with a few words added; among words also before it, of the label above. */
function isAnnotated({ kind, label: { key } }: SeenCell, row: Label): boolean {
  if (key.length > row.key.length + LONGEST_ANNOTATION) return false;
  return key.startsWith(row.key) || (kind !== 'cells' && row.key.length > FEWEST_CHARACTERS && key.endsWith(row.key));
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

function match(label: Label, likeness: Likeness, cells: readonly SeenCell[], last: number): Match {
  return { label, likeness, cells, last, order: label.order, score: SCORE[likeness] };
}

function scoreOf(
  { label, likeness, cells }: Match,
  next: SeenCell | undefined,
  isFigure: (cell: SeenCell) => boolean,
): number {
  const numbered = label.number !== '' && words(cells[0]?.label.number ?? '') === words(label.number);
  return SCORE[likeness] + (numbered ? NUMBER_BONUS : 0) + (next && isFigure(next) ? FIGURES_BONUS : 0);
}
