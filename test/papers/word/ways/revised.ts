import { compose } from '../../../converters/document/compose.ts';
import type { Hand } from '../hand.ts';
import { cellProperties, PLAIN } from '../plain.ts';
import { escaped, mark, paragraph, run } from '../xml.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

const WHO = 'w:author="审核" w:date="2025-01-06T09:00:00Z"';
let id = 0;
const change = (name: string, content = ''): string => `<w:${name} w:id="${id++}" ${WHO}>${content}</w:${name}>`;
const gone = (text: string): string =>
  change('del', `<w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r>`);
const added = (text: string): string =>
  change('ins', run(text, `<w:b/>${change('rPrChange', '<w:rPr><w:vanish/></w:rPr>')}`));

/** A figure that was another before: some are accepted, some are not. */
function changed(text: string, at: number): string {
  if (at % 3 === 0) return gone('9') + added(text);
  if (at % 3 === 1) return added(text) + gone(`${text}8`);
  return run(text);
}

const DELETED_MARK = `<w:rPr>${change('del')}</w:rPr>`;
const MOVED_MARK = `<w:rPr>${change('moveFrom')}</w:rPr>`;

/** A report that went round with the changes shown: half of them are accepted. */
export const revised: Way = {
  id: 'word-revised',
  title: 'Word: revisions half accepted, in words, paragraphs, rows and properties',
  make: (model) => {
    let figures = 0;
    id = 1;
    return writeWord(compose(model), {
      words: (text, cell) => (cell?.figure ? changed(text, figures++) : run(text)),
      paragraph: (kind, text, hand) => {
        if (kind === 'heading')
          return `${paragraph(gone('三、已删除的标题'), DELETED_MARK)}${numberBefore(text, hand)}`;
        if (kind !== 'paragraph' || text.length < 20) return PLAIN.paragraph(kind, text, hand);
        // One paragraph that was two: the end of the first is deleted. The words stood elsewhere before.
        const cut = Math.floor(text.length / 2);
        return (
          paragraph(hand.words(text.slice(0, cut), null) + gone('。'), DELETED_MARK) +
          paragraph(hand.words(text.slice(cut), null)) +
          paragraph(change('moveFrom', run(text)), MOVED_MARK)
        );
      },
      cell: (part, inside) =>
        `<w:tc>${cellProperties(part).replace('</w:tcPr>', `${change('tcPrChange', `<w:tcPr>${mark('gridSpan', 3)}</w:tcPr>`)}</w:tcPr>`)}${inside}</w:tc>`,
      row: (cells, at) =>
        (at === 2 ? `<w:tr><w:trPr>${change('del')}</w:trPr>${cells}</w:tr>` : '') +
        `<w:tr>${at === 4 ? `<w:trPr>${change('ins')}</w:trPr>` : ''}${cells}</w:tr>`,
    });
  },
};

/** A heading that was numbered by the program before and is typed now. */
function numberBefore(text: string, hand: Hand): string {
  const before = `<w:pPr><w:numPr>${mark('ilvl', 0)}${mark('numId', 1)}</w:numPr></w:pPr>`;
  return paragraph(hand.words(text, null), change('pPrChange', before));
}
