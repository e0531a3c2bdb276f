import type { PDFPageProxy } from 'unpdf/pdfjs';
import { isNumbers, matrixOf, shownMatrix } from './matrix.ts';
import { OPS } from './operations.ts';
import type { Glyph, PageMarks, Rule } from './page-marks.ts';
import { rulesOfPath } from './paths.ts';
import { PEN_OPERATIONS, listOf } from './pen-operations.ts';
import { type Font, TextPen } from './text-pen.ts';

const STROKES: ReadonlySet<unknown> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<unknown> = new Set([OPS.fill, OPS.eoFill]);
const PICTURES: ReadonlySet<unknown> = new Set([
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
    if (operation === OPS.constructPath) for (const rule of pathRules(given, pen)) rules.push(rule);
    else if (PICTURES.has(operation)) pictures++;
    else PEN_OPERATIONS.get(operation)?.(pen, listOf(given), fontNamed);
  });
  const [width, height] = sizeOf(page);
  return { width, height, glyphs, rules, pictures, isDrawn: fnArray.length > 0 };
}

function pathRules(given: unknown, { state }: TextPen): Rule[] {
  const [paint, paths] = listOf(given);
  const [path] = listOf(paths);
  const isStroked = STROKES.has(paint);
  if (!(isStroked || FILLS.has(paint)) || !isNumbers(path)) return [];
  return rulesOfPath(path, state.matrix, isStroked);
}

function fontOf(given: unknown): Font {
  if (typeof given !== 'object' || given === null) return { unit: 0.001, isVertical: false };
  const unit = 'fontMatrix' in given ? (matrixOf(given.fontMatrix)?.[0] ?? 0.001) : 0.001;
  return { unit, isVertical: 'vertical' in given && given.vertical === true };
}

function sizeOf({ view: [left = 0, bottom = 0, right = 0, top = 0], rotate }: PDFPageProxy): [number, number] {
  const [width, height] = [right - left, top - bottom];
  return rotate % 180 === 0 ? [width, height] : [height, width];
}
