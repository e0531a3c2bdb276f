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
/** A title, whose parts (office, year, subject) may be set apart by spaces; one inside a part is a broken line's. */
const TITLE = /^[^,，。;；:：]{4,60}(?:年度报告|年报)$/;
const PART_END = new RegExp(`(?:年|年度|[${HAN}](?:局|委|委员会|办|办公室|厅|政府|镇|乡|街道|办事处))$`);
/** A line of a page's head that gives the title or what the page files it under. */
const PAGE_HEAD = /^[【[]?(?:标题|名称|信息名称|题名|主题词|主题分类|索引号|发布机构|文号)[】\]]?[ :：|｜]/;
/** Offices that issue something together are set apart by a space: `中共中央办公厅 国务院办公厅关于…`. */
const OFFICE = '(?:厅|局|委|委员会|部|院|会|署|办|办公室|政府|法院)';
const ISSUER = new RegExp(`[${HAN}]${OFFICE}$`);
const JOINT = new RegExp(`^[${HAN}]{1,20}?${OFFICE}(?:[ 》〉、]|关于|印发|联合|转发|文件|令|公告|等|$)`);
const LONGEST_ISSUER = 30;

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
  if (!text.includes(' ') || text.includes('\t') || LISTED.test(text) || PAGE_HEAD.test(text.trim())) return [];
  const isTitle = TITLE.test(text.trim());
  const number = NUMBER.exec(text)?.[0].length ?? 0;
  const places: Span[] = [];
  for (const { index } of text.matchAll(SPACE)) {
    const spaced = !isHan(text[index - 2]) && !isHan(text[index + 2]);
    if (index < number || spaced || LABEL.test(text.slice(index + 1, index + 12))) continue;
    const isPartEnd = isTitle && PART_END.test(text.slice(Math.max(0, index - LONGEST_ISSUER), index));
    if (isPartEnd || isBetweenIssuers(text, index)) continue;
    places.push(span(index, index + 1));
  }
  return places;
}

function isBetweenIssuers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ISSUER), at);
  return ISSUER.test(before) && JOINT.test(text.slice(at + 1, at + 1 + LONGEST_ISSUER));
}
