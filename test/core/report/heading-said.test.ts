import { describe, expect, it, test } from 'vitest';
import { saidIn } from '../../../server/src/core/report/heading-said.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

/** What a line says as a heading: its number, its words, `=` the section it names, `~` the one it may be, `+` text behind so many characters. */
const said = (line: string): string | null => {
  const found = saidIn(parse(line).lines[0]!.content);
  if (!found) return null;
  const { number, key, section, guessed, runIn } = found;
  const named = section ? ` =${section.id}` : guessed ? ` ~${guessed.id}` : '';
  return `${number.trim()}${key}${named}${runIn === null ? '' : ` +${runIn}`}`;
};

describe('a line that names a section', () => {
  test.each([
    ['总体情况', '总体情况 =overview'],
    ['一、总体情况', '一、总体情况 =overview'],
    ['1、总体情况', '1、总体情况 =overview'],
    ['1 总体情况', '1总体情况 =overview'],
    ['1．总体情况', '1.总体情况 =overview'],
    ['一 总体情况', '一总体情况 =overview'],
    ['一：总体情况', '一:总体情况 =overview'],
    ['第一、总体情况', '第一、总体情况 =overview'],
    ['第一部分总体情况', '第一部分总体情况 =overview'],
    ['第一部分 总体情况', '第一部分总体情况 =overview'],
    ['十一、总体情况', '十一、总体情况 =overview'],
    ['（一）总体情况', null],
    ['一、总体情况 概述', '一、总体情况概述 =overview'],
    ['一、总体情况（宋体加粗）', '一、总体情况宋体加粗 =overview'],
    ['一、总体情况……1', null],
    ['一、总体情况...12', null],
    ['一、总体情况  3', null],
    ['', null],
    [`一、总体情况${'、'.repeat(42)}`, '一、总体情况 =overview'],
    [`一、总体情况${'、'.repeat(43)}`, null],
    ['### 一、总体情况', '一、总体情况 =overview'],
    ['**一、总体情况**', '一、总体情况 =overview'],
    ['__总体情况__', '总体情况 =overview'],
    ['** 一、总体情况 **', '一、总体情况 =overview'],
    ['#总体情况', '总体情况 =overview'],
  ])('by its title: 「%s」', (line, found) => expect(said(line)).toBe(found));

  test.each([
    ['一、基本情况', '一、基本情况 =overview'],
    ['二、基本情况', null],
    ['1、基本情况', null],
    ['第一部分 基本情况', '第一部分基本情况 =overview'],
  ])('by words that its own number must be in front of: 「%s」', (line, found) => expect(said(line)).toBe(found));

  test.each([
    ['三、收到和处理政府信息公开的申请情况', '三、收到和处理政府信息公开的申请情况 =requests'],
    ['四、收到和处理政府信息公开申请的状况', '四、收到和处理政府信息公开申请的状况 =requests'],
    ['第三部分收到和处理政府信息公开的申请情况', '第三部分收到和处理政府信息公开的申请情况 =requests'],
    ['3、收到和处理政府信息公开的申请情况', null],
    ['收到和处理政府信息公开的申请情况', '收到和处理政府信息公开的申请情况 ~requests'],
    ['一、总情况', null],
  ])('by a title with a slip, behind a number: 「%s」', (line, found) => expect(said(line)).toBe(found));

  test.each([
    ['一、总体情况\t\t\t', '一、总体情况 =overview'],
    ['总体\t情况', '总体情况 =overview'],
    ['总体\t情况\t数量', null],
    ['信息内容\t总体情况\t数量', null],
  ])('in one or two cells, not in a row of a table: 「%s」', (line, found) => expect(said(line)).toBe(found));
});

describe('a line that may name a section in other words', () => {
  test.each([
    ['一、总体的情况', '一、总体的情况 ~overview'],
    ['一、2023年总体情况', '一、2023年总体情况 ~overview'],
    ['一、2023年度情况', null],
    ['二、2023年主动公开', '二、2023年主动公开 ~disclosure'],
    ['二、主动公开3', null],
    ['二、主动公开；', '二、主动公开 ~disclosure'],
    ['二、主动公开；今年', null],
    ['二、主动公开数量', null],
    ['五、问题', '五、问题 ~problems'],
    ['一、2023年 差', null],
  ])('by its signs: 「%s」', (line, found) => expect(said(line)).toBe(found));

  test.each([
    ['三、依申请公开办理', '三、依申请公开办理 ~requests'],
    ['二、依申请公开办理', '二、依申请公开办理 ~requests'],
    ['四、依申请公开办理', '四、依申请公开办理 ~requests'],
    ['五、依申请公开办理', null],
    ['3、依申请公开办理', null],
    ['不三、依申请公开办理', null],
    ['一、总体上看', '一、总体上看 ~overview'],
    ['二、总体上看', null],
    ['七、其他说明', '七、其他说明 ~other'],
    ['八、其他说明', null],
  ])('behind its own number, or the one beside it: 「%s」', (line, found) => expect(said(line)).toBe(found));

  test.each([
    ['依申请公开办理', '依申请公开办理 ~requests'],
    ['依申请公开办理老赵', null],
    ['基本情况', '基本情况 ~overview'],
    ['2023年工作总体情况', '2023年工作总体情况 ~overview'],
  ])('without a number where all its words are those of titles: 「%s」', (line, found) =>
    expect(said(line)).toBe(found),
  );

  it('means the part on reviews where it names requests too', () => {
    expect(said('三、申请公开的行政复议')).toBe('三、申请公开的行政复议 ~review');
    expect(said('四、申请公开的行政复议')).toBe('四、申请公开的行政复议 ~review');
  });

  test.each([
    ['收到和处理政', '收到和处理政'],
    ['收到和处理', null],
    ['处理政府信息公开', null],
    ['三、收到和处理政府信息公开申请情', '三、收到和处理政府信息公开申请情 =requests'],
  ])('by six characters with which a title begins: 「%s」', (line, found) => expect(said(line)).toBe(found));
});

describe('a heading with the text of its section behind it', () => {
  test.each([
    ['六、其他需要报告的事项：无。', '六、其他需要报告的事项 ~other +11'],
    ['六、其他需要报告的事项。无', '六、其他需要报告的事项 ~other +11'],
    ['六、其他需要报告的事项  无', '六、其他需要报告的事项 ~other +11'],
    ['六、其他需要报告的事项 无', '六、其他需要报告的事项 ~other +11'],
    ['六、其他事项：无', '六、其他事项 ~other +6'],
    ['第六部分其他需要报告的事项：无', '第六部分其他需要报告的事项 ~other +13'],
    ['一、概况 我局', '一、概况 ~overview +4'],
    ['一、总体情况 3', '一、总体情况 ~overview +6'],
    [`一、总体情况。${'长'.repeat(60)}`, '一、总体情况 ~overview +6'],
    ['六、其他需要报告的事项：', '六、其他需要报告的事项 =other'],
    ['七、其他需要报告的事项：无', '七、其他需要报告的事项无 =other'],
    ['5、其他需要报告的事项：无', null],
    ['其他需要报告的事项：无', null],
    ['六、其他：无', null],
  ])('「%s」', (line, found) => expect(said(line)).toBe(found));
});
