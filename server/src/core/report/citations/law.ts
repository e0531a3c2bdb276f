import { HAN } from '../../text/characters.ts';

/** Titles of laws and of what reads like one, by their ends. */
const LAWLIKE = /(?:法|条例|办法|规定|规则|细则|章程|决定|通知|意见|方案|解释)(?:\((?:试行|暂行)\))?$/;
const REGULATION = /^(?:中华人民共和国)?(?:国务院)?(?:政府)?信息公开条例(?:\(.{0,20}\))?$|^(?:新|本)?条例$/;
/** The Regulation named without title marks: `条例` alone behind a word that names none, or its name in full. */
const BARE_REGULATION = new RegExp(`(?:^|[^${HAN}]|[据照按依和与及国合实彻行])(?:(?:政府)?信息公开|本|新|该)?条例$`);
/** Words right in front of an article that name another document it belongs to. */
const OTHER = /(?:法|条例|办法|规定|规则|细则|解释|章程|方案|通知|意见|决定|合同|协议|文件)$/;
/** What may stand between a title and its article, any number of times: a note in brackets, `的`. */
const BETWEEN = /(?:\([^()]{0,40}\)|[的之 ])$/;
const LONGEST_BETWEEN = 42;
const TITLE = /《([^《》]{1,60}(?:《[^《》]{1,60}》[^《》]{0,60})?)》/g;

/**
 * Whether an article named behind `before` (the sentence up to it, in comparison form) is one of the Regulation: the
 * law named right before it or last decides; where none is named, it is.
 */
export function isOfRegulation(before: string): boolean {
  const close = withoutBetween(before);
  const titles = [...before.matchAll(TITLE)];
  const last = titles.at(-1);
  if (close.endsWith('》')) return last !== undefined && REGULATION.test(last[1]?.trim() ?? '');
  if (BARE_REGULATION.test(close)) return true;
  if (OTHER.test(close)) return false;
  const named = titles.map(([, title = '']) => title.trim()).findLast((title) => LAWLIKE.test(title));
  return named === undefined || REGULATION.test(named);
}

function withoutBetween(before: string): string {
  let end = before.length;
  for (;;) {
    const piece = BETWEEN.exec(before.slice(Math.max(0, end - LONGEST_BETWEEN), end));
    if (!piece) return before.slice(0, end);
    end -= piece[0].length;
  }
}
