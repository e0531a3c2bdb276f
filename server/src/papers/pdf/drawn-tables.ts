import { crossing, distinct, joinedRules } from './joined-rules.ts';
import type { Rule } from './page-marks.ts';

/** A cell that lines are drawn around: in rows and columns of its table, and on the page. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
}

/** A table that is drawn with lines. */
export interface DrawnTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** Where its columns begin, and where the last one ends. */
  readonly columns: readonly number[];
  readonly cells: readonly DrawnCell[];
  /** The cell at a place of the page; null outside of the table. */
  readonly cellAt: (x: number, y: number) => DrawnCell | null;
}

/** More lines are a drawing. */
const MOST_RULES = 4000;
const MOST_FACES = 40_000;
/** Fewer cells are a frame; two may be the header of a table that the next page has. */
const FEWEST_CELLS = 2;

/** The tables that the lines of a page draw, the smallest first. */
export function drawnTables(rules: readonly Rule[]): DrawnTable[] {
  const joined = joinedRules(rules);
  if (joined.length > MOST_RULES) return [];
  return crossing(joined)
    .flatMap((group) => tableOf(group) ?? [])
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
}

function tableOf(rules: readonly Rule[]): DrawnTable | null {
  const across = rules.filter(({ isAcross }) => isAcross);
  const down = rules.filter(({ isAcross }) => !isAcross);
  if (across.length < 2 || down.length === 0) return null;
  const xs = distinct([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = distinct([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_FACES) return null;
  const owners = ownersOf(xs, ys, { across, down });
  const cells = new Map<number, DrawnCell>();
  owners.forEach((owner, face) => {
    const [row, column] = [Math.floor(face / columns), face % columns];
    const known = cells.get(owner);
    const bounds = { left: xs[column]!, right: xs[column + 1]! };
    cells.set(
      owner,
      known
        ? { ...known, left: Math.min(known.left, bounds.left), right: Math.max(known.right, bounds.right) }
        : { row, column, ...bounds },
    );
  });
  if (cells.size < FEWEST_CELLS) return null;
  const cellAt = (x: number, y: number): DrawnCell | null => {
    const [column, row] = [bandOf(xs, x), bandOf(ys, y)];
    return column < 0 || row < 0 ? null : (cells.get(owners[row * columns + column]!) ?? null);
  };
  return { top: ys[0]!, bottom: ys[rows]!, rows, columns: xs, cells: [...cells.values()], cellAt };
}

/** For each face between neighbouring lines, row by row, the first face of the cell that it belongs to. */
function ownersOf(
  xs: readonly number[],
  ys: readonly number[],
  { across, down }: Record<'across' | 'down', readonly Rule[]>,
): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owners = Array.from({ length: columns * rows }, (_, face) => face);
  const first = (face: number): number => {
    let top = face;
    while (owners[top] !== top) top = owners[top] = owners[owners[top]!]!;
    return top;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [first(one), first(other)];
    owners[Math.max(a, b)] = Math.min(a, b);
  };
  const downAt = linesNear(down, xs);
  const acrossAt = linesNear(across, ys);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const face = row * columns + column;
      if (column > 0 && !covers(downAt[column]!, (ys[row]! + ys[row + 1]!) / 2)) join(face - 1, face);
      if (row > 0 && !covers(acrossAt[row]!, (xs[column]! + xs[column + 1]!) / 2)) join(face - columns, face);
    }
  }
  return owners.map((_, face) => first(face));
}

/** The lines that lie at each of the ascending coordinates. */
function linesNear(rules: readonly Rule[], coordinates: readonly number[]): Rule[][] {
  const lines = coordinates.map((): Rule[] => []);
  for (const rule of rules) {
    let near = 0;
    coordinates.forEach((each, at) => {
      if (Math.abs(each - rule.at) < Math.abs(coordinates[near]! - rule.at)) near = at;
    });
    lines[near]?.push(rule);
  }
  return lines;
}

function covers(rules: readonly Rule[], at: number): boolean {
  return rules.some(({ from, to }) => from <= at && at <= to);
}

/** The index of the band between two of the ascending coordinates that holds a number; -1 where none does. */
function bandOf(coordinates: readonly number[], number: number): number {
  let [low, high] = [0, coordinates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (coordinates[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low === 0 || low === coordinates.length ? -1 : low - 1;
}
