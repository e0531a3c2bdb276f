/** A change of coordinates as PDF writes it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner`, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point lies. */
export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** From the coordinates of a page to those of its reader: from the upper left corner, turned as the page is shown. */
export function shownMatrix([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], turned: number): Matrix {
  switch (((turned % 360) + 360) % 360) {
    case 90:
      return [0, 1, 1, 0, -bottom, -left];
    case 180:
      return [-1, 0, 0, 1, right, -bottom];
    case 270:
      return [0, -1, -1, 0, top, right];
    default:
      return [1, 0, 0, -1, -left, top];
  }
}

/** Six numbers as pdf.js gives them. */
export function matrixOf(given: unknown): Matrix | null {
  if (!isNumbers(given) || given.length < 6) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given;
  return [a, b, c, d, e, f];
}

/** Whether it is a list of numbers, in whatever kind of array. */
export function isNumbers(given: unknown): given is ArrayLike<number> & Iterable<number> {
  const isList = Array.isArray(given) || ArrayBuffer.isView(given);
  return isList && [...(given as Iterable<unknown>)].every((each) => typeof each === 'number');
}
