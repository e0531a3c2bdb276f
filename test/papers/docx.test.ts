import { describe, expect, test } from 'vitest';
import { paperOf } from './analysed.ts';
import { wordFile } from './word/package.ts';
import { mark, paragraph, run } from './word/xml.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (words: string, properties = ''): string => paragraph(run(words), properties);
const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const span = (columns: number): string => mark('gridSpan', columns);

const textOf = async (body: string, parts = {}): Promise<string> => (await paperOf(wordFile(body, parts))).text;

describe('words', () => {
  test.each([
    ['a soft break is a line end', paragraph('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>'), '甲\n乙\n'],
    [
      'a tab before words is an indent, one among them a blank',
      paragraph('<w:r><w:tab/><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>'),
      '甲 乙\n',
    ],
    [
      'tabs divide a row that was typed',
      paragraph('<w:r><w:t>行政许可</w:t><w:tab/><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r>'),
      '行政许可\t1\t2\n',
    ],
    [
      'blanks at the ends of a node are kept only where it says so',
      paragraph('<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r>'),
      '甲 乙 \n',
    ],
    ['wide and narrow spaces stay as they are', p('\u3000甲\u00a0乙\u2002丙'), '\u3000甲\u00a0乙\u2002丙\n'],
    ['a minus that does not break is a minus', paragraph('<w:r><w:noBreakHyphen/><w:t>12</w:t></w:r>'), '-12\n'],
    [
      'a symbol is what it shows',
      paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F082"/></w:r>'),
      '☑②\n',
    ],
    [
      'hidden words are left out, unless they are shown after all',
      paragraph(run('甲', mark('vanish')) + run('乙', mark('vanish', 0))),
      '乙\n',
    ],
    [
      'a reading above a character is none of its words',
      paragraph(
        '<w:r><w:ruby><w:rt><w:r><w:t>ban</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>办</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '办\n',
    ],
    [
      'struck words are left out, unless they are not struck after all',
      paragraph(run('77', mark('strike')) + run('214') + run('9', mark('dstrike')) + run('8', mark('strike', 0))),
      '2148\n',
    ],
    ['an empty paragraph is no line', `<w:p/>${p('甲')}<w:p/>`, '甲\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });
});

describe('raised marks of notes', () => {
  const raised = mark('vertAlign', 'superscript');
  const styles = `<w:styles ${W}><w:style w:type="character" w:styleId="n"><w:rPr>${raised}</w:rPr></w:style></w:styles>`;
  test.each([
    ['behind a figure', run('5') + run('1', raised), '5', 1],
    ['by a style', run('5') + run('1', mark('rStyle', 'n')), '5', 1],
    [
      'in brackets, over several runs',
      run('1,205') + run('[', raised) + run('注1', raised) + run(']', raised),
      '1,205',
      1,
    ],
    ['behind a label', run('（七）总计') + run('①', raised), '（七）总计', 1],
    ['behind none at all', run('—') + run('*', raised), '—', 1],
    ['where all of the cell is raised', run('51', raised), '51', 0],
    ['where it is lowered', run('5') + run('1', mark('vertAlign', 'subscript')), '51', 0],
    ['on a unit', run('3m') + run('2', raised), '3m2', 0],
    ['where words are raised', run('5') + run('件', raised), '5件', 0],
  ])('%s', async (_, cell, text, count) => {
    const paper = await paperOf(wordFile(tbl(tr(tc(p('甲')), tc(paragraph(cell)))), { styles }));
    expect(paper.text).toBe(`甲\t${text}\n`);
    expect(paper.leftOut).toEqual(count === 0 ? [] : [{ what: 'note-mark', count }]);
  });

  test('in a sentence, only behind digits', async () => {
    const body = paragraph(run('受理12') + run('1', raised) + run('件，') + run('2', raised) + run('均已办结'));
    expect(await textOf(body)).toBe('受理12件，2均已办结\n');
  });
});

describe('revisions', () => {
  const del = (words: string): string => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  test.each([
    ['what was added stays, what was deleted goes', paragraph(`${del('9')}<w:ins>${run('12')}</w:ins>`), '12\n'],
    [
      'what was moved stands where it is now',
      `${paragraph(`<w:moveFrom>${run('甲')}</w:moveFrom>`)}${p('乙')}${paragraph(`<w:moveTo>${run('甲')}</w:moveTo>`)}`,
      '乙\n甲\n',
    ],
    ['a deleted end joins two paragraphs', p('甲', '<w:rPr><w:del/></w:rPr>') + p('乙'), '甲乙\n'],
    [
      'a deleted end before a table joins nothing',
      p('甲', '<w:rPr><w:del/></w:rPr>') + tbl(tr(tc(p('1')), tc(p('2')))),
      '甲\n1\t2\n',
    ],
    [
      'a deleted row goes',
      tbl(tr(tc(p('1')), tc(p('2'))), `<w:tr><w:trPr><w:del/></w:trPr>${tc(p('3'))}${tc(p('4'))}</w:tr>`),
      '1\t2\n',
    ],
    ['a deleted cell goes', tbl(tr(tc(p('1'), '<w:cellDel/>'), tc(p('2')), tc(p('3'), '<w:cellIns/>'))), '2\t3\n'],
    [
      'what properties were before says nothing',
      p('甲', `<w:pPrChange><w:pPr>${mark('pStyle', 'x')}<w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange>`),
      '甲\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('are counted', async () => {
    const { leftOut } = await paperOf(wordFile(paragraph(`${del('9')}${del('8')}${run('7')}`)));
    expect(leftOut).toEqual([{ what: 'deleted-revision', count: 2 }]);
  });
});

describe('fields', () => {
  const code = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const begun = (instruction: string): string => `${code('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>`;
  test.each([
    ['give their result', paragraph(`${begun('=SUM(LEFT)')}${code('separate')}${run('12')}${code('end')}`), '12\n'],
    [
      'inside each other give the result of the outer one',
      paragraph(
        `${begun('IF ')}${begun('=1')}${code('separate')}${run('1')}${code('end')}${code('separate')}${run('是')}${code('end')}`,
      ),
      '是\n',
    ],
    ['without a result give nothing', paragraph(`甲${begun('XE "公开"')}${code('end')}${run('乙')}`), '乙\n'],
    ['that are never closed take no more than their paragraph', paragraph(begun('PAGE')) + p('甲'), '甲\n'],
    [
      'of contents are left out',
      paragraph(`${begun('TOC \\o')}${code('separate')}${run('一、总体情况')}`) +
        paragraph(run('二、') + code('end')) +
        p('甲'),
      '甲\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });
});

describe('tables', () => {
  const vMerge = (value?: string): string => mark('vMerge', value);
  test.each([
    [
      'a merged cell has its words in its first column and row',
      tbl(tr(tc(p('甲'), span(2)), tc(p('乙'), vMerge('restart'))), tr(tc(p('1')), tc(p('2')), tc('<w:p/>', vMerge()))),
      '甲\t\t乙\n1\t2\t\n',
    ],
    [
      'what goes on where nothing began begins',
      tbl(tr(tc(p('甲'), vMerge()), tc(p('1'))), tr(tc(p('乙'), vMerge()), tc(p('2')))),
      '甲\t1\n\t2\n',
    ],
    [
      'columns before a row are empty',
      tbl(
        tr(tc(p('甲')), tc(p('乙')), tc(p('丙'))),
        `<w:tr><w:trPr>${mark('gridBefore', 1)}</w:trPr>${tc(p('1'))}${tc(p('2'))}</w:tr>`,
      ),
      '甲\t乙\t丙\n\t1\t2\n',
    ],
    ['a label in two paragraphs is one label', tbl(tr(tc(p('商业') + p('企业')), tc(p('1')))), '商业企业\t1\n'],
    ['two figures in a cell stay two', tbl(tr(tc(p('甲')), tc(p('12') + p('5')))), '甲\t12 5\n'],
    [
      'a column of the grid in which nothing begins is none',
      tbl(tr(tc(p('甲'), span(3)), tc(p('乙'), span(2))), tr(tc(p('1'), span(3)), tc(p('2'), span(2)))),
      '甲\t乙\n1\t2\n',
    ],
    ['one cell around text is no table', tbl(tr(tc(p('甲') + p('乙')))), '甲\n乙\n'],
    [
      'a table around tables places them',
      tbl(tr(tc(p('左')), tc(tbl(tr(tc(p('1')), tc(p('2'))), tr(tc(p('3')), tc(p('4')))) + p('右')))),
      '左\n1\t2\n3\t4\n右\n',
    ],
    [
      'a row of text over the whole width is text',
      tbl(tr(tc(p('本年度收到申请。') + p('均已答复。'), span(2))), tr(tc(p('甲')), tc(p('1')))),
      '本年度收到申请。\n均已答复。\n甲\t1\n',
    ],
    [
      'a text box behind its paragraph',
      paragraph(
        `${run('甲')}<w:r><w:pict><v:textbox><w:txbxContent>${p('盒')}</w:txbxContent></v:textbox></w:pict></w:r>${run('乙')}`,
      ),
      '甲乙\n盒\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });
});

describe('places', () => {
  test('each stretch of the text knows its paragraph or cell, and its nodes in the file', async () => {
    const skipped = '<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>';
    const body = paragraph(run('甲') + skipped + run('乙丙')) + tbl(tr(tc('<w:p/>'), tc(p('12'))));
    const { text, pieces } = await paperOf(wordFile(body));
    expect(text).toBe('甲乙丙\n\t12\n');
    expect(pieces).toEqual([
      {
        ...{ start: 0, end: 3, place: { kind: 'paragraph', paragraph: 0 } },
        runs: [
          { node: 0, start: 0, end: 1 },
          { node: 2, start: 1, end: 3 },
        ],
      },
      { start: 4, end: 4, place: { kind: 'cell', table: 0, row: 0, column: 0 } },
      { start: 5, end: 7, place: { kind: 'cell', table: 0, row: 0, column: 1 }, runs: [{ node: 3, start: 5, end: 7 }] },
    ]);
  });

  test('a note stands behind what names it, and has no nodes of the main part', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="2">${p('注')}</w:footnote></w:footnotes>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = tbl(tr(tc(paragraph(run('甲') + reference)), tc(p('1')))) + p('乙');
    const { text, pieces } = await paperOf(wordFile(body, { footnotes }));
    expect(text).toBe('甲\t1\n注\n乙\n');
    expect(pieces.map(({ runs }) => runs?.map(({ node }) => node))).toEqual([[0], [1], undefined, [2]]);
  });
});
