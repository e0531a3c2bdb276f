import { HAN, isHan } from '../../text/characters.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { lineRule } from '../rule.ts';
import { CHINESE } from './lines.ts';

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
export const cjkSpace = lineRule({
  name: 'cjk-space',
  family: 'typography',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  lines: 'written',
  habit: { as: 'cjk-space', above: 0 },
  check: ({ text }) => spacesIn(text).map((place) => finding('cjk-space', place, { count: 1 })),
});

/** The spaces in a line, but for those behind its number, before a label, and inside a spaced word such as `概 述`. */
function spacesIn(text: string): Span[] {
  if (!text.includes(' ') || text.includes('\t') || LISTED.test(text)) return [];
  const number = NUMBER.exec(text)?.[0].length ?? 0;
  const places: Span[] = [];
  for (const { index } of text.matchAll(SPACE)) {
    const spaced = !isHan(text[index - 2]) && !isHan(text[index + 2]);
    if (index < number || spaced || LABEL.test(text.slice(index + 1, index + 12))) continue;
    places.push(span(index, index + 1));
  }
  return places;
}
