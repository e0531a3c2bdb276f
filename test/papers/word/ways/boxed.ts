import { compose } from '../../../converters/document/compose.ts';
import type { Way } from './way.ts';
import { PLAIN } from '../plain.ts';
import { paragraph, run } from '../xml.ts';
import { writeWord } from '../write-word.ts';

/** A text box as Word writes it: once for itself, and once more for programs of old. */
function box(content: string): string {
  const inside = `<w:txbxContent>${content}<w:p/></w:txbxContent>`;
  return paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
}

/** Tables that stand in text boxes, and a title in a box of old Word. */
export const boxed: Way = {
  id: 'word-boxed',
  title: 'Word: tables and title in text boxes',
  make: (model) =>
    writeWord(compose(model), {
      paragraph: (kind, text, hand) =>
        kind === 'title'
          ? paragraph(
              `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
            )
          : PLAIN.paragraph(kind, text, hand),
      table: (rows, table) => box(PLAIN.table(rows, table)),
    }),
};
