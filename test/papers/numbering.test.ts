import { describe, expect, test } from 'vitest';
import { numeral } from '../../server/src/papers/docx/numerals.ts';
import { paperOf } from './read.ts';
import { wordFile } from './word/package.ts';
import { mark, paragraph, run } from './word/xml.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A level of a list. */
const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}">${mark('start', 1)}${mark('numFmt', format)}${more}${mark('lvlText', text)}</w:lvl>`;
const num = (id: number, more = ''): string => `<w:num w:numId="${id}">${mark('abstractNumId', 0)}${more}</w:num>`;
const of = (list: number, ilvl: number, words: string): string =>
  paragraph(run(words), `<w:numPr>${mark('ilvl', ilvl)}${mark('numId', list)}</w:numPr>`);

/** The lines of a file with one drawn list, whose paragraphs are `body`. */
async function linesOf(levels: string, body: string, nums = num(1)): Promise<string[]> {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`;
  return (await paperOf(wordFile(body, { numbering }))).text.trimEnd().split('\n');
}

describe('automatic numbers are written out', () => {
  test('of several levels, each beginning anew below the next one above', async () => {
    const levels =
      level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.');
    const body =
      of(1, 0, '甲') +
      of(1, 1, '乙') +
      of(1, 2, '丙') +
      of(1, 2, '丁') +
      of(1, 1, '戊') +
      of(1, 2, '己') +
      of(1, 0, '庚');
    expect(await linesOf(levels, body)).toEqual(['一、甲', '（一）乙', '1.丙', '2.丁', '（二）戊', '1.己', '二、庚']);
  });

  test('with the numbers of the levels above, in digits where the level asks for it', async () => {
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    const body = of(1, 0, '甲') + of(1, 0, '乙') + of(1, 1, '丙') + of(1, 1, '丁');
    expect(await linesOf(levels, body)).toEqual(['一、甲', '二、乙', '2.1 丙', '2.2 丁']);
  });

  test('going on in another list that is drawn the same, unless it begins anew', async () => {
    const again = `<w:lvlOverride w:ilvl="0">${mark('startOverride', 1)}</w:lvlOverride>`;
    const body = of(1, 0, '甲') + of(2, 0, '乙') + of(3, 0, '丙') + of(3, 0, '丁');
    expect(await linesOf(level(0, 'decimal', '%1、'), body, num(1) + num(2) + num(3, again))).toEqual([
      '1、甲',
      '2、乙',
      '1、丙',
      '2、丁',
    ]);
  });

  test('on the level that names the style of the paragraph, whatever the style says', async () => {
    const levels =
      level(0, 'chineseCounting', '%1、', mark('pStyle', 'a')) + level(1, 'decimal', '%2.', mark('pStyle', 'b'));
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${more}<w:pPr><w:numPr>${mark('numId', 1)}</w:numPr></w:pPr></w:style>`;
    const heir = `<w:style w:type="paragraph" w:styleId="c">${mark('basedOn', 'b')}</w:style>`;
    const styled = (id: string, words: string): string => paragraph(run(words), mark('pStyle', id));
    const body = styled('a', '甲') + styled('b', '乙') + styled('c', '丙') + styled('a', '丁') + styled('b', '戊');
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${num(1)}</w:numbering>`;
    const styles = `<w:styles ${W}>${style('a', '')}${style('b', '')}${heir}</w:styles>`;
    const { text } = await paperOf(wordFile(body, { numbering, styles }));
    expect(text.trimEnd().split('\n')).toEqual(['一、甲', '1.乙', '2.丙', '二、丁', '1.戊']);
  });

  test('not of paragraphs that are deleted, nor of bullets, nor where numbering is taken away', async () => {
    const deleted = paragraph(
      `<w:del><w:r><w:delText>无</w:delText></w:r></w:del>`,
      `<w:numPr>${mark('ilvl', 0)}${mark('numId', 1)}</w:numPr><w:rPr><w:del/></w:rPr>`,
    );
    const body = of(1, 0, '甲') + deleted + of(1, 0, '乙') + of(0, 0, '丙') + of(1, 1, '丁');
    expect(await linesOf(level(0, 'decimal', '%1、') + level(1, 'bullet', '\uf0b7'), body)).toEqual([
      '1、甲',
      '2、乙',
      '丙',
      '丁',
    ]);
  });

  test('also of paragraphs without words, as in a column of numbers', async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const row = (words: string): string => `<w:tr>${cell(of(1, 0, ''))}${cell(paragraph(run(words)))}</w:tr>`;
    expect(await linesOf(level(0, 'decimal', '%1'), `<w:tbl>${row('甲')}${row('乙')}</w:tbl>`)).toEqual([
      '1 \t甲',
      '2 \t乙',
    ]);
  });
});

test.each([
  ['chineseCounting', '一 二 十 十一 二十 二十一 一百 一百零一 一百一十'],
  ['chineseCountingThousand', '一 二 十 十一 二十 二十一 一百 一百零一 一百一十'],
  ['ideographDigital', '一 二 一〇 一一 二〇 二一 一〇〇 一〇一 一一〇'],
  ['chineseLegalSimplified', '壹 贰 壹拾 壹拾壹 贰拾 贰拾壹 壹佰 壹佰零壹 壹佰壹拾'],
  ['decimalEnclosedCircle', '① ② ⑩ ⑪ ⑳ ㉑ 100 101 110'],
  ['ideographTraditional', '甲 乙 癸 11 20 21 100 101 110'],
  ['upperLetter', 'A B J K T U VVVV WWWW FFFFF'],
  ['lowerRoman', 'i ii x xi xx xxi c ci cx'],
  ['decimalFullWidth', '１ ２ １０ １１ ２０ ２１ １００ １０１ １１０'],
  ['decimalZero', '01 02 10 11 20 21 100 101 110'],
  ['somethingNew', '1 2 10 11 20 21 100 101 110'],
])('numbers in %s', (format, written) => {
  expect([1, 2, 10, 11, 20, 21, 100, 101, 110].map((number) => numeral(format, number)).join(' ')).toBe(written);
});
