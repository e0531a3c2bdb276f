import { type PDFPageProxy, OPS } from 'unpdf/pdfjs';
import { isNumbers, matrixOf, shownMatrix } from './matrix.ts';
import type { Glyph, PageMarks, Rule } from './page-marks.ts';
import { rulesOfPath } from './paths.ts';
import { type Font, type GivenGlyph, TextPen } from './text-pen.ts';

const STROKES: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill]);
const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
]);

/** What is drawn on a page: its characters, straight lines and pictures, each where it stands. */
export async function readPage(page: PDFPageProxy): Promise<PageMarks> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const matrix = shownMatrix(page.view, page.rotate);
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  let pictures = 0;
  const pen = new TextPen(matrix, glyphs);
  const fonts = new Map<string, Font>();
  const fontNamed = (name: string): Font => {
    let font = fonts.get(name);
    if (!font) fonts.set(name, (font = fontOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)));
    return font;
  };
  fnArray.forEach((operation, at) => {
    const given = argsArray[at] as unknown;
    if (operation === OPS.constructPath) rules.push(...pathRules(given, pen));
    else if (PICTURES.has(operation)) pictures++;
    else write(pen, operation, listOf(given), fontNamed);
  });
  const [width, height] = sizeOf(page);
  return { width, height, glyphs, rules, pictures, isDrawn: fnArray.length > 0 };
}

function write(pen: TextPen, operation: number, given: readonly unknown[], fontNamed: (name: string) => Font): void {
  const [first, second] = given;
  switch (operation) {
    case OPS.save:
      return pen.save();
    case OPS.restore:
      return pen.restore();
    case OPS.paintFormXObjectBegin:
      pen.save();
      return transform(pen, first);
    case OPS.paintFormXObjectEnd:
      return pen.restore();
    case OPS.transform:
      return transform(pen, given);
    case OPS.beginText:
      return pen.begin();
    case OPS.setTextMatrix:
      return pen.begin(matrixOf(isNumbers(first) ? first : given) ?? undefined);
    case OPS.moveText:
      return pen.move(Number(first), Number(second));
    case OPS.setLeadingMoveText:
      pen.change({ leading: -Number(second) });
      return pen.move(Number(first), Number(second));
    case OPS.nextLine:
      return pen.nextLine();
    case OPS.setFont:
      return pen.change({ font: fontNamed(String(first)), size: Number(second) });
    case OPS.setCharSpacing:
      return pen.change({ between: Number(first) });
    case OPS.setWordSpacing:
      return pen.change({ betweenWords: Number(first) });
    case OPS.setHScale:
      return pen.change({ stretch: Number(first) / 100 });
    case OPS.setLeading:
      return pen.change({ leading: Number(first) });
    case OPS.setTextRise:
      return pen.change({ rise: Number(first) });
    case OPS.setGState:
      return graphics(pen, first, fontNamed);
    case OPS.showText:
      return pen.show(glyphsIn(first));
    default:
  }
}

function transform(pen: TextPen, given: unknown): void {
  const matrix = matrixOf(given);
  if (matrix) pen.transform(matrix);
}

/** A graphics state may hold a font. */
function graphics(pen: TextPen, given: unknown, fontNamed: (name: string) => Font): void {
  for (const pair of listOf(given)) {
    const [key, value] = listOf(pair);
    const [name, size] = listOf(value);
    if (key === 'Font') pen.change({ font: fontNamed(String(name)), size: Number(size) });
  }
}

function pathRules(given: unknown, { state }: TextPen): Rule[] {
  const [paint, paths] = listOf(given);
  const [path] = listOf(paths);
  const isStroked = STROKES.has(paint);
  if (!(isStroked || FILLS.has(paint)) || !isNumbers(path)) return [];
  return rulesOfPath(path, state.matrix, isStroked);
}

function glyphsIn(given: unknown): (GivenGlyph | number)[] {
  return listOf(given).filter((each): each is GivenGlyph | number => {
    if (typeof each === 'number') return true;
    return typeof each === 'object' && each !== null && 'unicode' in each && typeof each.unicode === 'string';
  });
}

function fontOf(given: unknown): Font {
  if (typeof given !== 'object' || given === null) return { unit: 0.001, isVertical: false };
  const unit = 'fontMatrix' in given ? (matrixOf(given.fontMatrix)?.[0] ?? 0.001) : 0.001;
  return { unit, isVertical: 'vertical' in given && given.vertical === true };
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function sizeOf({ view: [left = 0, bottom = 0, right = 0, top = 0], rotate }: PDFPageProxy): [number, number] {
  const [width, height] = [right - left, top - bottom];
  return rotate % 180 === 0 ? [width, height] : [height, width];
}
