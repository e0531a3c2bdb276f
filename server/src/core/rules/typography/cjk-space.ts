import { HAN, isHan } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';
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
/** A title: its parts may be set apart. */
const TITLE = /(?:信息公开|政务公开).{0,24}(?:年度报告|年报)$/;
/** Offices that issue together: `中共中央办公厅 国务院办公厅`. */
const OFFICE = '(?:办公厅|办公室|国务院|人民政府|委员会|党委|市委|县委|区委|省委|中共中央|[部委局厅署院会])';
const ISSUERS = new RegExp(`${OFFICE}$`);
const ISSUER = new RegExp(`^[${HAN}]{0,14}?${OFFICE}(?![${HAN}]{0,2}[长员])`);

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

/**
 * The spaces in a line, but for those behind its number, before a label, between offices that issue together, and inside a
 * spaced word such as `概 述`.
 */
function spacesIn(text: string): BlockSpan[] {
  if (!text.includes(' ') || text.includes('\t') || LISTED.test(text) || TITLE.test(text)) return [];
  const number = NUMBER.exec(text)?.[0].length ?? 0;
  const places: BlockSpan[] = [];
  for (const { index } of text.matchAll(SPACE)) {
    const spaced = !isHan(text[index - 2]) && !isHan(text[index + 2]);
    if (index < number || spaced || LABEL.test(text.slice(index + 1, index + 12))) continue;
    if (ISSUERS.test(text.slice(0, index)) && ISSUER.test(text.slice(index + 1, index + 24))) continue;
    places.push(span(index, index + 1));
  }
  return places;
}
