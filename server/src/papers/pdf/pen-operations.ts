import { isNumbers, matrixOf } from './matrix.ts';
import { OPS } from './operations.ts';
import type { Font, GivenGlyph, TextPen } from './text-pen.ts';

export type FontNamed = (name: string) => Font;
type Operation = (pen: TextPen, given: readonly unknown[], fontNamed: FontNamed) => void;

/** What the operations of a page do to how it writes. */
export const PEN_OPERATIONS: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [OPS.save, (pen) => pen.save()],
  [OPS.restore, (pen) => pen.restore()],
  [
    OPS.paintFormXObjectBegin,
    (pen, [matrix]) => {
      pen.save();
      transform(pen, matrix);
    },
  ],
  [OPS.paintFormXObjectEnd, (pen) => pen.restore()],
  [OPS.transform, (pen, given) => transform(pen, given)],
  [OPS.beginText, (pen) => pen.begin()],
  [OPS.setTextMatrix, (pen, given) => pen.begin(matrixOf(isNumbers(given[0]) ? given[0] : given) ?? undefined)],
  [OPS.moveText, (pen, [x, y]) => pen.move(Number(x), Number(y))],
  [
    OPS.setLeadingMoveText,
    (pen, [x, y]) => {
      pen.change({ leading: -Number(y) });
      pen.move(Number(x), Number(y));
    },
  ],
  [OPS.nextLine, (pen) => pen.nextLine()],
  [OPS.setFont, (pen, [name, size], named) => pen.change({ font: named(String(name)), size: Number(size) })],
  [OPS.setCharSpacing, (pen, [by]) => pen.change({ between: Number(by) })],
  [OPS.setWordSpacing, (pen, [by]) => pen.change({ betweenWords: Number(by) })],
  [OPS.setHScale, (pen, [percent]) => pen.change({ stretch: Number(percent) / 100 })],
  [OPS.setLeading, (pen, [by]) => pen.change({ leading: Number(by) })],
  [OPS.setTextRise, (pen, [by]) => pen.change({ rise: Number(by) })],
  [OPS.setGState, graphics],
  [OPS.showText, (pen, [glyphs]) => pen.show(glyphsIn(glyphs))],
]);

function transform(pen: TextPen, given: unknown): void {
  const matrix = matrixOf(given);
  if (matrix) pen.transform(matrix);
}

/** A graphics state may hold a font. */
function graphics(pen: TextPen, [states]: readonly unknown[], fontNamed: FontNamed): void {
  for (const pair of listOf(states)) {
    const [key, value] = listOf(pair);
    const [name, size] = listOf(value);
    if (key === 'Font') pen.change({ font: fontNamed(String(name)), size: Number(size) });
  }
}

function glyphsIn(given: unknown): (GivenGlyph | number)[] {
  return listOf(given).filter((each): each is GivenGlyph | number => {
    if (typeof each === 'number') return true;
    return typeof each === 'object' && each !== null && 'unicode' in each && typeof each.unicode === 'string';
  });
}

/** What pdf.js gives, where it is a list; else none. */
export function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
