import type { Count } from './counts.ts';

/** Labels that name kinds of one sort: both end in this word, or end alike, or share a run of so many characters. */
const KIND = /类(?:的)?(?:政府)?(?:信息|文件)?$/;
const ENDING = 2;
const SHARED = 4;
/** An ending that says nothing. */
const EMPTY = /信息$|公开$/;
/** A list that this label ends is complete; one of these divides the same things in another way. */
const LAST_OF_ALL = /其[他它余]|其它/;
const ANOTHER_WAY = /重点|专题|原创|转发|转载|图解|图文|视频|音频|网|微信|微博|平台|渠道|解读/;
const MARK = /^ *([,、]) */;

/**
 * Whether the last part of a list is beyond doubt of the same sort as the parts before: the same mark stands between
 * all, its label resembles that of another part, and the sentence ends behind it.
 * @param plain the paragraph's comparison form
 */
export function lastIsSibling(plain: string, start: number, parts: readonly Count[]): boolean {
  const last = parts.at(-1);
  if (!last || !/^ *(?:[。;!?]|$)/.test(plain.slice(last.tail))) return false;
  const gaps = parts.map((part, index) => plain.slice(parts[index - 1]?.tail ?? start, part.start));
  const marks = new Set(gaps.slice(1).map((gap) => MARK.exec(gap)?.[1]));
  const labels = gaps.map((gap) => gap.replace(MARK, '').trim());
  const label = labels.pop() ?? '';
  if (marks.size !== 1 || marks.has(undefined) || label === '') return false;
  if (LAST_OF_ALL.test(labels.at(-1) ?? '') || ANOTHER_WAY.test(label)) return false;
  return labels.some((other) => resembles(label, other));
}

function resembles(a: string, b: string): boolean {
  if (KIND.test(a) && KIND.test(b)) return true;
  if (a.length >= ENDING && !EMPTY.test(a) && b.endsWith(a.slice(-ENDING))) return true;
  for (let at = 0; at + SHARED <= a.length; at++) if (b.includes(a.slice(at, at + SHARED))) return true;
  return false;
}
