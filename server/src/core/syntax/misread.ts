import { noted } from '../text/notes.ts';
import { type Origin, type Span, moved, span } from '../text/span.ts';
import type { LineContent, Syntax } from './syntax.ts';

/** What shows that a text was read in an encoding that is not its own. */
export interface Misread {
  /** The first place that shows it. */
  readonly span: Span;
  /** How many characters were lost, where that is what shows it; null where words came out as others. */
  readonly lost: number | null;
}

/** One replacement character in this many is no slip of a byte but a wrong encoding. */
const ONE_IN = 20;
/**
 * 政府 and 信息公 in UTF-8 read as GB18030, what is left when U+FFFD is read so, and 政府 in UTF-8 and GB18030 read as a
 * Western encoding.
 */
const GARBLED = /鏀垮簻|淇℃伅鍏|锟斤拷锟|æ[\u0094”]¿åº[\u009cœ]|Õþ¸®/;

/** The signs of it in a text or a line: how many characters were lost, the first of them, and the first garbled word. */
interface Signs<From extends Origin> {
  readonly lost: number;
  readonly first: number;
  readonly garbled: Span<From> | null;
}

/** What shows that `text` was read in a wrong encoding; null where nothing does. */
export function misread(text: string): Misread | null {
  return judged(signsIn(text), text.length);
}

/** The same for a text in lines, each of which is looked at once. */
export function misreadLines({ text, lines }: Syntax): Misread | null {
  let [lost, first] = [0, -1];
  let garbled: Span | null = null;
  for (const { start, content } of lines) {
    const signs = signsOf(content);
    if (first < 0 && signs.lost > 0) first = start + signs.first;
    if (signs.garbled) garbled ??= moved(signs.garbled, start);
    lost += signs.lost;
  }
  return judged({ lost, first, garbled }, text.length);
}

const signsOf = noted(({ text }: LineContent): Signs<'block'> => signsIn(text));

function signsIn(text: string): Signs<never> {
  const match = GARBLED.exec(text);
  return {
    lost: text.split('\ufffd').length - 1,
    first: text.indexOf('\ufffd'),
    garbled: match && span(match.index, match.index + match[0].length),
  };
}

function judged({ lost, first, garbled }: Signs<'text'>, length: number): Misread | null {
  if (lost > 0 && lost * ONE_IN >= length) return { span: span(first, first + 1), lost };
  return garbled && { span: garbled, lost: null };
}
