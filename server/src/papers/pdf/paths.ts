import { type Matrix, placed } from './matrix.ts';
import type { Rule } from './page-marks.ts';

/** How pdf.js writes a path: an operation, and the coordinates that it takes. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
const TAKES: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4, [CLOSE]: 0 };
/** A line is thinner, and longer. */
const THICKEST = 3;
const SHORTEST = 3;
/** A box has four corners, and may come back to its first. */
const MOST_CORNERS = 8;
/** What is drawn straight may lie this far off. */
const SKEW = 0.8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The lines that a path draws across and down: where it is stroked its edges, where it is filled thin boxes. */
export function rulesOfPath(path: ArrayLike<number>, matrix: Matrix, isStroked: boolean): Rule[] {
  return outlinesOf(path, matrix).flatMap((points) => (isStroked ? edgesOf(points) : boxOf(points)));
}

function outlinesOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const operation = path[at++]!;
    const takes = TAKES[operation];
    if (takes === undefined) break;
    if (operation === MOVE) outlines.push([]);
    const current = outlines.at(-1);
    const [first] = current ?? [];
    if (operation === CLOSE && first) current?.push(first);
    else if (takes > 0) current?.push(placed(matrix, path[at + takes - 2] ?? 0, path[at + takes - 1] ?? 0));
    at += takes;
  }
  return outlines;
}

function edgesOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, at) => {
    const before = points[at]!;
    return lineOf(
      Math.min(before.x, point.x),
      Math.max(before.x, point.x),
      Math.min(before.y, point.y),
      Math.max(before.y, point.y),
      SKEW,
    );
  });
}

function boxOf(points: readonly Point[]): Rule[] {
  if (points.length < 2 || points.length > MOST_CORNERS) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return lineOf(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys), THICKEST);
}

function lineOf(left: number, right: number, top: number, bottom: number, thickest: number): Rule[] {
  const [width, height] = [right - left, bottom - top];
  if (height <= thickest && width >= SHORTEST && width > height)
    return [{ isAcross: true, at: (top + bottom) / 2, from: left, to: right }];
  if (width <= thickest && height >= SHORTEST)
    return [{ isAcross: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}
