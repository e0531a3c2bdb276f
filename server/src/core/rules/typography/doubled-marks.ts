import { isHan } from '../../text/characters.ts';
import { plain } from '../../text/plain.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import { APART } from './lines.ts';
import type { Written } from '../../text/written.ts';

/** Marks that divide or end, one right behind the other. */
const DOUBLED = /[,;:、。]{2,}/g;
/** More of them in a row are an ellipsis or a row of dots. */
const MOST = 3;
/** A mark of a list before 等, which ends it; before other words, 等 may begin one of them. */
const BEFORE_ETC =
  /、(?=等(?:[,。;、)]|$|部门|单位|方面|内容|信息|工作|方式|形式|渠道|情况|问题|\d|[一二三四五六七八九十多]))/g;
/** Few lines hold what may be one. */
const MAY_BE = /[,;:、。]{2}|、等/;
const WEAK = /^[,、;]。$/;
/** Behind a colon something was left blank: `电话：；`. */
const BLANK = /:[,;、。]/;

/** The doubled marks in a line, and marks before 等; `offset` is where it begins in the text. */
export function doubledMarks({ text, plain: written }: Written): BlockSpan[] {
  if (!MAY_BE.test(written)) return [];
  const shown = plain(text.replace(APART, (match) => 'x'.repeat(match.length)));
  const places: BlockSpan[] = [];
  for (const { 0: marks, index } of shown.matchAll(DOUBLED)) {
    const end = index + marks.length;
    if (marks.length > MOST || BLANK.test(marks) || !(isHan(shown[end]) || isWord(shown[index - 1]))) continue;
    places.push(span(index, end));
  }
  for (const { index } of shown.matchAll(BEFORE_ETC)) {
    if (!/[,;:、。]/.test(shown.charAt(index - 1))) places.push(span(index, index + 1));
  }
  return places.sort((a, b) => a.start - b.start);
}

/** What belongs in place of marks that `doubledMarks` finds; null where that is for the writer to say. */
export function singleMark(marks: string): string | null {
  if (marks === '、') return '';
  const shown = plain(marks);
  if (marks.length !== 2) return null;
  if (shown === shown.charAt(0).repeat(2)) return marks.charAt(isWide(marks.charAt(0)) ? 0 : 1);
  return WEAK.test(shown) ? '。' : null;
}

function isWord(unit: string | undefined): boolean {
  return isHan(unit) || (unit !== undefined && /[》”)'"]/.test(unit));
}

function isWide(mark: string): boolean {
  return mark > '\u2fff';
}
