import { rowsOf } from '../syntax/rows.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { Carried } from '../text/carried.ts';
import type { Memo } from '../text/memo.ts';
import { type Move, movedLine, movedSpan } from '../text/move.ts';
import { labelsIn } from './distinctive.ts';
import type { Section } from './heading.ts';
import { seenCells } from './seen.ts';
import type { SeenCell } from './table.ts';

/** A stretch of the text with its cells: what stands under a heading, or before the first one. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** The lines of which its cells were cut. */
  readonly lines: readonly CellLine[];
  readonly cells: Carried<readonly SeenCell[]>;
  /** The labels in them that some form has, by their keys. */
  readonly labels: ReadonlySet<string>;
  /** What `cells` hold, wherever they stand; the same object as long as they are the same. */
  readonly id: object;
}

/** The regions of the text before, and what an edit moved since. */
export interface RegionsBefore {
  readonly regions: readonly Region[];
  readonly move: Move;
}

/**
 * Cuts the text into cells, region by region, so that the way in which one table is written says nothing of another.
 * @param isApart whether the line is no part of any table
 * @param before regions that need not be cut again where their lines are the same
 */
export function regionsOf(
  syntax: Syntax,
  sections: readonly Section[],
  isApart: (line: CellLine) => boolean,
  before: RegionsBefore | null,
  memo: Memo,
): Region[] {
  const starts = new Set([0, ...sections.flatMap(({ body }) => (body ? [body.from, body.to] : []))]);
  const bounds = [...starts, syntax.lines.length].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] ?? from;
    const lines = syntax.lines.slice(from, to).filter((line) => !isApart(line));
    const present = before?.regions[at];
    if (before && present && areKept(present.lines, lines, before.move)) {
      return { ...present, from, to, lines, cells: present.cells.after(before.move) };
    }
    return { from, to, ...cutOut(syntax, lines, at, memo) };
  });
}

/** The region at `at` of a text with its cells cut anew, where no line was put in or taken out since `region` was cut. */
export function cutAgain(syntax: Syntax, region: Region, at: number, memo: Memo): Region {
  const lines = region.lines.map(({ index }) => syntax.lines[index]!);
  return { ...region, ...cutOut(syntax, lines, at, memo) };
}

function cutOut(
  syntax: Syntax,
  lines: readonly CellLine[],
  at: number,
  memo: Memo,
): Pick<Region, 'lines' | 'cells' | 'labels' | 'id'> {
  const cells = seenCells(syntax, rowsOf(syntax, lines), at * ROWS, memo);
  return {
    ...{ lines, id: cells, labels: labelsIn(cells) },
    cells: new Carried<readonly SeenCell[]>(cells, movedCells),
  };
}

/** Rows of one region are numbered apart from those of another. */
const ROWS = 2 ** 26;

/**
 * Whether the very lines are there that were there before: others that say the same, such as a section that was pasted
 * twice, stand elsewhere.
 */
function areKept(before: readonly CellLine[], lines: readonly CellLine[], move: Move): boolean {
  const moves = [move];
  return (
    before.length === lines.length &&
    before.every(({ content, index }, at) => {
      const now = lines[at]!;
      const isReadAnew = move.first <= index && index < move.line;
      return content === now.content && !isReadAnew && movedLine(index, moves) === now.index;
    })
  );
}

/** Regions after edits that left their lines alone. */
export function movedRegions(regions: readonly Region[], moves: readonly Move[]): Region[] {
  return regions.map((region) => ({
    ...region,
    cells: moves.reduce((cells, move) => cells.after(move), region.cells),
  }));
}

function movedCells(cells: readonly SeenCell[], moves: readonly Move[]): SeenCell[] {
  return cells.map((cell) => ({
    ...cell,
    span: movedSpan(cell.span, moves),
    parts: cell.parts.map((part) => movedSpan(part, moves)),
    line: movedLine(cell.line, moves),
  }));
}
