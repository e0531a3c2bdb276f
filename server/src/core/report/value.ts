import { type Decimal, ZERO, decimal, equal, subtract } from '../text/decimal.ts';
import { INVISIBLES } from '../text/characters.ts';
import { plain } from '../text/plain.ts';
import { type Origin, type Span, span } from '../text/span.ts';

/** What a cell for a figure says. */
export type CellValue<From extends Origin = 'block'> =
  /** A number, `digits` the span of its sign and digits; `unit` and other words of the cell stand around it. */
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly digits: Span<From>;
      readonly unit: string | null;
      readonly bare: boolean;
      /** Whether a note in brackets stands behind it. */
      readonly isNoted?: true;
    }
  | { readonly kind: 'blank' }
  /** A word or stroke that stands for "none", such as `/` or `无`. */
  | { readonly kind: 'nil'; readonly word: string }
  /** Two or more numbers in one cell. */
  | {
      readonly kind: 'repeated';
      readonly values: readonly Decimal[];
      readonly parts: readonly Span<From>[];
      readonly same: boolean;
    }
  | { readonly kind: 'text' }
  /** A figure that the text does not determine: its row has fewer figures than columns, and nothing tells which. */
  | { readonly kind: 'unplaced' };

/** Longer cells hold prose, whatever digits are in it. */
const LONGEST_FIGURE = 60;
const UNITS = '(?:亿|百万|万|千)?(?:人民币)?元|[个件项条次份篇宗起例户家人批部台套]';
const NUMBER = new RegExp(`^([+-]?) ?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)? ?(${UNITS})?$`);
const CHANGE = new RegExp(
  `^(?:(?:增加?|新增|\\+) ?(\\d{1,9}) ?(?:${UNITS})?)?[,;、 /]*(?:(?:减少?|-) ?(\\d{1,9}) ?(?:${UNITS})?)?$`,
);
/** Marks that lead to a note: `①`, `¹`, `注1`, `[1]`. */
const MARKS = '*※①-⑳⑴-⒇¹²³⁰-⁹注';
/** `3(含自然失效2件)`, `40(历史累计)`, `2*`, `15①`: what stands behind the figure, with words in the brackets. */
const NOTE = new RegExp(
  `^ ?(?:[([{][^()[\\]{}]{0,50}[\\u4e00-\\u9fff][^()[\\]{}]{0,50}[)\\]}]|\\[注?\\d{1,2}\\]|注\\d{1,2}|[${MARKS}]{1,3})$`,
);
const NOTED = new RegExp(`^[+-]?[\\d,.]{1,30} ?[^\\d([{${MARKS}]{0,4}(?=[ ([{${MARKS}])`);
const NIL =
  /^(?:[/\\-]+|无|零|没有|暂无|不涉及|未涉及|不适用|未发生|持平|与上年持平|不变|未变|无变化|没有变化|未增未减|不增不减|无增减|没有增减|无此项|N\/A)[.。]?$/i;
const INVISIBLE = new RegExp(`[${INVISIBLES}]`, 'g');
const THIN_SPACE = /[\u2009\u202f]/g;
const ROUND = /^[Oo〇○]$/;
/** What a figure, a change or a word for none may begin with: most cells that hold neither are told by it. */
const STARTS = '0123456789+-/\\ 无零没不未持暂与NnOo〇○增新减,;、';

/**
 * Reads a cell.
 * @param text the one that `parts` are trimmed spans in, one for each line of the cell, none for a blank cell
 * @param signed whether the cell may say `增2减1`
 */
export function readValue<From extends Origin>(
  text: string,
  parts: readonly Span<From>[],
  signed = false,
): CellValue<From> {
  const [whole] = parts;
  if (whole === undefined) return { kind: 'blank' };
  if (parts.length === 1) {
    if (whole.end - whole.start > LONGEST_FIGURE) return { kind: 'text' };
    if (!STARTS.includes(plain(text.charAt(whole.start)))) return { kind: 'text' };
    const single = readPart(text, whole, signed);
    if (single) return single;
  }
  const pieces = parts.flatMap((part) => (part.end - part.start > LONGEST_FIGURE ? [part] : words(text, part)));
  const numbers = pieces.map((piece) => readPart(text, piece, false));
  const values = numbers.flatMap((each) => (each?.kind === 'number' ? [each.value] : []));
  if (values.length < pieces.length || values.length < 2) return wrappedValue(text, parts, signed) ?? { kind: 'text' };
  const [first] = values;
  return { kind: 'repeated', values, parts: pieces, same: values.every((value) => first && equal(first, value)) };
}

/** A cell whose words a converter wrapped: `增` above `2减1`, `18.078` above `万元`. Two figures never make one. */
function wrappedValue<From extends Origin>(
  text: string,
  parts: readonly Span<From>[],
  signed: boolean,
): CellValue<From> | null {
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  if (parts.filter((part) => readPart(text, part, false)?.kind === 'number').length > 1) return null;
  const cell = parts.map((part) => plain(text.slice(part.start, part.end))).join('');
  return cell.length > LONGEST_FIGURE ? null : readCell(cell, first, signed);
}

function readPart<From extends Origin>(text: string, part: Span<From>, signed: boolean): CellValue<From> | null {
  if (part.end - part.start > LONGEST_FIGURE) return null;
  const written = text.slice(part.start, part.end);
  const cell = plain(written);
  if (NIL.test(cell)) return { kind: 'nil', word: written };
  return readCell(cell, part, signed) ?? readUnbroken(written, part);
}

/** A number that a reader sees as one, though marks without a width or thin spaces between thousands break it. */
function readUnbroken<From extends Origin>(written: string, part: Span<From>): CellValue<From> | null {
  const seen = written.replace(INVISIBLE, '').replace(THIN_SPACE, ',');
  const value = seen === written ? null : readCell(plain(seen), part, false);
  return value?.kind === 'number' ? { ...value, digits: part, bare: false } : null;
}

/** A figure from the comparison form of its cell, of which `part` is the first line. */
function readCell<From extends Origin>(cell: string, part: Span<From>, signed: boolean): CellValue<From> | null {
  if (ROUND.test(cell)) return { kind: 'number', value: ZERO, digits: part, unit: null, bare: true };
  const match = NUMBER.exec(cell);
  if (!match) {
    const figure = NOTED.exec(cell)?.[0];
    if (figure !== undefined && NOTE.test(cell.slice(figure.length))) return noted(figure.trimEnd(), part);
  }
  if (match) {
    const [, sign = '', whole = '', fraction = '', unit = null] = match;
    const value = decimal(sign + whole.replaceAll(',', '') + fraction);
    const length = unit === null ? cell.length : cell.lastIndexOf(unit);
    const end = Math.min(part.end, part.start + cell.slice(0, length).trimEnd().length);
    return value && { kind: 'number', value, digits: span(part.start, end), unit, bare: unit === null };
  }
  return signed ? readChange(cell, part) : null;
}

/** A figure that a note follows. */
function noted<From extends Origin>(figure: string, part: Span<From>): CellValue<From> | null {
  const value = readCell(figure, part, false);
  return value?.kind === 'number' ? { ...value, bare: false, isNoted: true } : null;
}

/** `增2减1`, `增加3`, `减少1项`: the change that they amount to. */
function readChange<From extends Origin>(cell: string, part: Span<From>): CellValue<From> | null {
  const [, more, less] = CHANGE.exec(cell) ?? [];
  if (more === undefined && less === undefined) return null;
  const value = subtract(decimal(more ?? '0') ?? ZERO, decimal(less ?? '0') ?? ZERO);
  return { kind: 'number', value, digits: part, unit: null, bare: false };
}

function words<From extends Origin>(text: string, part: Span<From>): Span<From>[] {
  const cell = plain(text.slice(part.start, part.end));
  return [...cell.matchAll(/[^ ]+/g)].map((word) =>
    span(part.start + word.index, part.start + word.index + word[0].length),
  );
}
