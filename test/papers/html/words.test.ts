import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../server/src/papers/html/read-html.ts';
import { paperIn, paperOf } from '../analysed.ts';

const read = (html: string) => paperIn(readHtml(new TextEncoder().encode(html)));

describe.each([
  ['a line end between Han is none', '<p>政府\n信息，\n公开</p>', '政府信息，公开\n'],
  ['one between words is a space', '<p>open\n  government</p>', 'open government\n'],
  ['`<br>` ends a line', '<p>甲<br>乙</p>', '甲\n乙\n'],
  ['no-break spaces at the ends only move the words', '<p>&nbsp;&nbsp;甲&nbsp;乙&nbsp;</p>', '甲\u00a0乙\n'],
  ['an ideographic indent stays', '<p>　　甲</p>', '　　甲\n'],
  ['entities are what they stand for', '<p>&ldquo;甲&rdquo;&amp;&#20113;&lt;</p>', '“甲”&云<\n'],
  [
    'hidden parts, scripts and styles are left out',
    '<p>甲<span style="display: none">乙</span><style>p{}</style><script>1</script></p>',
    '甲\n',
  ],
  [
    'numbers of lists are written',
    '<ol start=3><li>甲<li>乙</ol><ol reversed type=a><li>丙<li>丁</ol>',
    '3.甲\n4.乙\nb.丙\na.丁\n',
  ],
  [
    'in Chinese where the page says so',
    '<ol style="list-style-type: cjk-ideographic"><li>甲<li value=11>乙</ol>',
    '一、甲\n十一、乙\n',
  ],
  ['a list without marks has none', '<ol style="list-style: none"><li>甲</ol><ul><li>乙</ul>', '甲\n乙\n'],
  [
    'a number that Word wrote stays, without its spaces',
    "<p><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span>总体情况</p>",
    '一、总体情况\n',
  ],
  [
    'what is struck through is left out',
    '<p><s>1</s><strike>2</strike><del>3</del><span style="color:red;text-decoration: line-through">4</span>5</p>',
    '5\n',
  ],
  [
    'a raised mark behind a figure is none of its digits',
    '<table><tr><td>总计<sup>[1]</sup><td>164<sup>1</sup><td>5<span style="vertical-align:super">*</span><td>3m<sup>2</sup></table>',
    '总计\t164\t5\t3m2\n',
  ],
  ['also in a sentence', '<p>受理12<sup>1</sup>件<sup>2</sup></p>', '受理12件2\n'],
  [
    'fields of a form in a cell are its figures',
    '<table><tr><td>甲<td><input value=73><td><input type=Number value="4"><td><input type=hidden value=5><input type=checkbox value=6></table>',
    '甲\t73\t4\t\n',
  ],
  ['lines of preformatted text are lines', '<pre>甲\n乙\t1</pre>', '甲\n乙 1\n'],
  [
    'the lines of a cell become one',
    '<table><tr><td>结果<br>维持<td>12</td></tr><tr><td><p>其</p><p>他</p></td><td> 0 </td></tr></table>',
    '结果维持\t12\n其他\t0\n',
  ],
  [
    'a merged cell has its words where it begins',
    '<table><tr><td rowspan=2>甲<td>1<tr><td>2<tr><td colspan=2>乙</table>',
    '甲\t1\n\t2\n乙\t\n',
  ],
])('%s', (_, html, text) => {
  test('is read', () => expect(read(html).text).toBe(text));
});

test('pieces tell the paragraph, or the table, row and column', () => {
  const { text, pieces } = read('<p>甲</p><table><tr><td>乙<td>1<tr><td>丙<td></table><p>丁</p>');
  expect(pieces.map(({ start, end, place }) => [text.slice(start, end), place])).toEqual([
    ['甲', { kind: 'paragraph', paragraph: 0 }],
    ['乙', { kind: 'cell', table: 0, row: 0, column: 0 }],
    ['1', { kind: 'cell', table: 0, row: 0, column: 1 }],
    ['丙', { kind: 'cell', table: 0, row: 1, column: 0 }],
    ['', { kind: 'cell', table: 0, row: 1, column: 1 }],
    ['丁', { kind: 'paragraph', paragraph: 1 }],
  ]);
});

test.each(['gb2312', 'GBK', 'gb18030'])('a page that says it is in %s is read so', (charset) => {
  const head = new TextEncoder().encode(`<meta charset=${charset}><p>`);
  const text = paperIn(readHtml(Uint8Array.from([...head, 0xd5, 0xfe, 0xb8, 0xae]))).text;
  expect(text).toBe('政府\n');
});

test.each(['utf-16le', 'utf-16be'])('a page in %s without a mark is read so', async (order) => {
  const page = Buffer.from('<!DOCTYPE html><html><body><p>云岭市档案局二〇二四年</p></body></html>', 'utf16le');
  const bytes = new Uint8Array(order === 'utf-16le' ? page : page.swap16());
  expect((await paperOf(bytes, '年报.html')).text).toBe('云岭市档案局二〇二四年\n');
  expect((await paperOf(bytes)).text).toBe('云岭市档案局二〇二四年\n');
});

test.each([
  ['<html><body><p>甲</p><table><tr><td>乙</td><', true],
  ['<html><body><p>甲</p><table><tr><td class="b', true],
  ['<html><body><p>甲</p></body></html> <', false],
  ['<p>甲', false],
])('%s: whether it breaks off', (html, isCutOff) => {
  expect(read(html).leftOut.some(({ what }) => what === 'cut-off')).toBe(isCutOff);
});
