import { HAN, isHan } from '../../text/characters.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { CHINESE, writtenLines } from './lines.ts';
import { anyOf, inText } from '../../text/signs.ts';

/** One space: several are a layout, and a space of another kind is reported as such. */
const SPACE = new RegExp(`(?<=[${HAN}]) (?=[${CHINESE}])|(?<=[${CHINESE}]) (?=[${HAN}])`, 'g');
/** The number of a heading or an item, and the space behind it. */
const NUMBER =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|第?[一二三四五六七八九十\d]{1,3}(?:部分|[、.．：:])?)[、.．]? +/;
/** Words set apart by spaces, one by one: a list or a row, where the space is a mark. */
const LISTED = new RegExp(`(?:^|[^${HAN}])[${HAN}]{1,8}(?: [${HAN}]{1,8}){2,}(?![${HAN}])`);
/** A label behind the space: `张三 电话：…`. */
const LABEL = new RegExp(`^[${HAN}]{1,8} ?[：:]`);

/** No space stands between Chinese characters of a line. All of a file are one finding. */
export const cjkSpace: Rule = {
  name: 'cjk-space',
  family: 'typography',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const places = spaces(writtenLines(report));
    const [first] = places;
    if (first) yield finding('cjk-space', first, { count: places.length }, { places });
  },
};

/** The spaces in a line, but for those behind its number, before a label, and inside a spaced word such as `概 述`. */
const spaces = inLines(inText(anyOf(' ')), ({ text }): Span[] => {
  if (text.includes('\t') || LISTED.test(text)) return [];
  const number = NUMBER.exec(text)?.[0].length ?? 0;
  const places: Span[] = [];
  for (const { index } of text.matchAll(SPACE)) {
    const spaced = !isHan(text[index - 2]) && !isHan(text[index + 2]);
    if (index < number || spaced || LABEL.test(text.slice(index + 1, index + 12))) continue;
    places.push(span(index, index + 1));
  }
  return places;
});
