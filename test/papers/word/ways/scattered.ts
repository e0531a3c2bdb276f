import { compose } from '../../../converters/document/compose.ts';
import { escaped, mark, paragraph, run } from '../xml.ts';
import { PLAIN } from '../plain.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

const FONT = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/>';

/** Words in several runs, as Word leaves them after some editing: cut anywhere, with marks of its own between. */
function inPieces(text: string): string {
  const cuts = [0, Math.floor(text.length / 3), Math.floor(text.length / 2), text.length];
  return cuts
    .slice(1)
    .map((to, at) => text.slice(cuts[at], to))
    .filter((piece) => piece !== '')
    .map((piece, at) =>
      at === 1
        ? `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:rPr>${FONT}</w:rPr><w:lastRenderedPageBreak/>${piece.trim() === piece ? `<w:t>${escaped(piece)}</w:t>` : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`}</w:r><w:proofErr w:type="spellEnd"/>`
        : `<w:bookmarkStart w:id="${at}" w:name="b${at}"/>${run(piece, FONT)}<w:bookmarkEnd w:id="${at}"/>`,
    )
    .join('');
}

/** A report that was edited for weeks in Word. */
export const scattered: Way = {
  id: 'word-scattered',
  title: 'Word: words in many runs, marks of the program, empty paragraphs, several sections',
  make: (model) =>
    writeWord(compose(model), {
      words: inPieces,
      paragraph: (kind, text, hand) =>
        paragraph('', `<w:rPr>${FONT}</w:rPr>`) +
        paragraph(hand.words(text, null), `${mark('spacing')}<w:rPr>${FONT}</w:rPr>`) +
        (kind === 'heading' ? '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>' : ''),
      table: (rows, table) => `${PLAIN.table(rows, table)}<w:p/>`,
    }),
};
