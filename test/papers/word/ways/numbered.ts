import type { Model } from '../../../converters/models/model.ts';
import { compose } from '../../../converters/document/compose.ts';
import type { Hand } from '../hand.ts';
import { mark, paragraph } from '../xml.ts';
import { PLAIN } from '../plain.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

/** What the writer did not type: the number before the words, and the list that gives it. */
const SECTION = /^[一二三四五六]、/;
const SUBSECTION = /^（[一二三四五六七八九]）/;
const ITEM = /^\d\./;

const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}">${mark('start', 1)}${mark('numFmt', format)}${more}${mark('lvlText', text)}</w:lvl>`;
const drawn = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${mark('multiLevelType', 'multilevel')}${levels}</w:abstractNum>`;
const list = (id: number, drawing: number, more = ''): string =>
  `<w:num w:numId="${id}">${mark('abstractNumId', drawing)}${more}</w:num>`;
const numPr = (id: number, ilvl = 0): string => `<w:numPr>${mark('ilvl', ilvl)}${mark('numId', id)}</w:numPr>`;
const numbering = (content: string): string =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:numbering>`;

/** The lists of items in the tables: each group counts anew. */
const FIRST_ITEMS = 20;
const MOST_LISTS = 12;

/** The report with its headings, the rows of table three and their items numbered by the program. */
function numbered(model: Model, section: (words: string) => string, parts: Hand['parts']): Uint8Array {
  let items = FIRST_ITEMS;
  return writeWord(compose(model), {
    paragraph: (kind, text, hand) =>
      kind === 'heading' && SECTION.test(text)
        ? section(hand.words(text.replace(SECTION, ''), null))
        : PLAIN.paragraph(kind, text, hand),
    inside: (cell, hand) => {
      const [line = ''] = cell.lines;
      if (cell.figure || cell.lines.length !== 1 || !ITEM.test(line)) return PLAIN.inside(cell, hand);
      if (line.startsWith('1.')) items++;
      return paragraph(hand.words(line.replace(ITEM, ''), cell), numPr(items));
    },
    parts,
  });
}

const ITEM_LISTS = Array.from({ length: MOST_LISTS }, (_, at) =>
  list(FIRST_ITEMS + 1 + at, 2, `<w:lvlOverride w:ilvl="0">${mark('startOverride', 1)}</w:lvlOverride>`),
).join('');

/** Numbers that Word gives each paragraph. */
export const wordNumbered: Way = {
  id: 'word-numbered',
  title: 'Word: headings and items numbered by the program, paragraph by paragraph',
  make: (model) =>
    numbered(model, (words) => paragraph(words, numPr(1)), {
      numbering: numbering(
        drawn(1, level(0, 'chineseCounting', '%1、', mark('suff', 'nothing'))) +
          drawn(2, level(0, 'decimal', '%1.')) +
          list(1, 1) +
          ITEM_LISTS,
      ),
    }),
};

/** Numbers that come with a style, as WPS has them in its lists of several levels. */
export const wpsNumbered: Way = {
  id: 'wps-numbered',
  title: 'WPS: headings numbered through their style, in a list of several levels',
  make: (model) =>
    numbered(model, (words) => paragraph(words, mark('pStyle', '2')), {
      styles:
        `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
        `<w:style w:type="paragraph" w:default="1" w:styleId="1">${mark('name', 'Normal')}</w:style>` +
        `<w:style w:type="paragraph" w:styleId="2">${mark('name', 'heading 1')}${mark('basedOn', 1)}<w:pPr>${mark('next', 1)}${numPr(1, 1)}</w:pPr></w:style></w:styles>`,
      numbering: numbering(
        drawn(
          1,
          level(0, 'decimal', '第%1章', mark('pStyle', '9')) +
            level(1, 'japaneseCounting', '%2、', mark('pStyle', '2')) +
            level(2, 'chineseCounting', '（%3）'),
        ) +
          drawn(
            2,
            `<w:lvl w:ilvl="0">${mark('start', 1)}<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="1, 2, 3, ..."/></mc:Choice><mc:Fallback>${mark('numFmt', 'decimal')}</mc:Fallback></mc:AlternateContent>${mark('lvlText', '%1.')}</w:lvl>`,
          ) +
          list(1, 1) +
          ITEM_LISTS,
      ),
    }),
};

/** Numbers of the parts inside part one and five, which prose writes by hand. */
export const subsectionsNumbered: Way = {
  id: 'word-subsections',
  title: 'Word: parts within a part numbered by the program, through a style of numbering',
  make: (model) =>
    writeWord(compose(model), {
      paragraph: (kind, text, hand) => {
        if (kind === 'heading') return paragraph(hand.words(text.replace(SECTION, ''), null), numPr(1, 0));
        if (!SUBSECTION.test(text)) return PLAIN.paragraph(kind, text, hand);
        return paragraph(hand.words(text.replace(SUBSECTION, ''), null), numPr(1, 1));
      },
      parts: {
        numbering: numbering(
          `<w:abstractNum w:abstractNumId="1">${mark('numStyleLink', 'list')}</w:abstractNum>` +
            `<w:abstractNum w:abstractNumId="2">${mark('styleLink', 'list')}${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'ideographDigital', '（%2）')}</w:abstractNum>` +
            list(1, 1),
        ),
      },
    }),
};
