import { type Finding, finding } from '../finding.ts';
import type { Context, Rule } from '../rule.ts';

/** One replacement character in this many is no slip of a byte but a wrong encoding. */
const ONE_IN = 20;
/** 政府信息 written as UTF-8 and read as GB18030, and what is left when U+FFFD is read so. */
const MISREAD = /鏀垮簻|淇℃伅鍏|锟斤拷锟/;

/** A text that was opened in the wrong encoding. Everything else about it would be noise. */
export const wrongEncoding: Rule = {
  name: 'wrong-encoding',
  family: 'tool',
  priority: 'P0',
  severity: 'warning',
  fixable: false,
  anyText: true,
  alone: true,
  check: (context) => [...misread(context)],
};

function* misread({ report: { syntax }, decoding }: Context): Generator<Finding> {
  if (decoding && decoding.undecodable.length > 0) return;
  const { text } = syntax;
  const first = text.indexOf('\ufffd');
  if (first >= 0) {
    const count = text.split('\ufffd').length - 1;
    if (count * ONE_IN >= text.length) yield finding('wrong-encoding', { start: first, end: first + 1 }, { count });
    return;
  }
  const match = MISREAD.exec(text);
  if (match) yield finding('wrong-encoding/misread', { start: match.index, end: match.index + match[0].length }, {});
}
