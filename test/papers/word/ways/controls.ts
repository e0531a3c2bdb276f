import { compose } from '../../../converters/document/compose.ts';
import { PLAIN } from '../plain.ts';
import { escaped, paragraph, run } from '../xml.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

const control = (content: string, properties = '<w:text/>'): string =>
  `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:id w:val="7"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const code = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const field = (instruction: string, result: string): string =>
  `${code('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${code('separate')}${result}${code('end')}`;

/** A figure that the program holds: plain, the result of a formula, of a short field, in a control. */
function held(text: string, at: number): string {
  const words = run(text);
  if (at % 4 === 0) return field('=SUM(LEFT) \\# "0"', words);
  if (at % 4 === 1) return `<w:fldSimple w:instr=" DOCPROPERTY 数量 ">${words}</w:fldSimple>`;
  if (at % 4 === 2) return control(words);
  return `${field('IF', field('=1+1', ''))}${words}`;
}

const ENTRIES = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
/** A table of contents as Word makes it: an entry a paragraph, the field over all of them. */
const CONTENTS = control(
  ENTRIES.map((entry, at) =>
    paragraph(
      (at === 0 ? `${code('begin')}<w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r>${code('separate')}` : '') +
        `<w:hyperlink w:anchor="_Toc${at}">${run(entry)}<w:r><w:tab/></w:r>${field(`PAGEREF _Toc${at} \\h`, run(String(at + 1)))}</w:hyperlink>`,
      '<w:pStyle w:val="TOC1"/>',
    ),
  ).join('') + paragraph(code('end')),
  '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
);

/** A template of an office, filled in. */
export const controls: Way = {
  id: 'word-controls',
  title: 'Word: content controls around words, cells, rows and paragraphs; fields; a table of contents',
  make: (model) => {
    let figures = 0;
    return writeWord(compose(model), {
      words: (text, cell) =>
        cell?.figure
          ? held(text, figures++)
          : `<w:hyperlink r:id="r_hyperlink"><w:smartTag w:element="x">${run(text)}</w:smartTag></w:hyperlink>`,
      paragraph: (kind, text, hand) => {
        const own = control(PLAIN.paragraph(kind, text, hand));
        return kind === 'heading' && text.includes('总体情况') ? CONTENTS + own : own;
      },
      cell: (part, inside) => {
        const cell = PLAIN.cell(part, inside);
        return part.cell.figure && part.column % 2 === 0 ? control(cell) : cell;
      },
      row: (cells, at) => (at % 5 === 4 ? control(`<w:tr>${cells}</w:tr>`) : `<w:tr>${cells}</w:tr>`),
      outside: [{ type: 'hyperlink', target: escaped('https://www.example.invalid/a?b=1&c=2') }],
    });
  },
};
