import { type Span, span } from './span.ts';

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

/** What shows that `text` was read in a wrong encoding; null where nothing does. */
export function misread(text: string): Misread | null {
  const count = text.split('\ufffd').length - 1;
  const first = text.indexOf('\ufffd');
  if (count > 0 && count * ONE_IN >= text.length) return { span: span(first, first + 1), lost: count };
  const match = GARBLED.exec(text);
  return match && { span: span(match.index, match.index + match[0].length), lost: null };
}
