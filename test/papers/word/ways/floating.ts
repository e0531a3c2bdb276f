import { compose } from '../../../converters/document/compose.ts';
import { cellProperties, PLAIN, tableOf, widthsOf } from '../plain.ts';
import { mark } from '../xml.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

const FLOATS =
  '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:tblpXSpec="center" w:tblpY="1"/>';

/** Tables that float, whose cells are merged across one by one, as old files have it and WPS keeps it. */
export const floating: Way = {
  id: 'wps-floating',
  title: 'WPS: floating tables, cells merged across one by one (hMerge)',
  make: (model) =>
    writeWord(compose(model), {
      cell: (part, inside) => {
        const { across } = part.cell;
        const one = cellProperties({ ...part, cell: { ...part.cell, across: 1 } });
        const merged = (value: string | undefined) => one.replace('</w:tcPr>', `${mark('hMerge', value)}</w:tcPr>`);
        if (across === 1) return `<w:tc>${one}${inside}</w:tc>`;
        return `<w:tc>${merged('restart')}${inside}</w:tc>${`<w:tc>${merged(undefined)}<w:p/></w:tc>`.repeat(across - 1)}`;
      },
      table: (rows, table) => tableOf(rows, widthsOf(table), FLOATS),
    }),
};

/** So far borders that should be one are apart after they were drawn with the mouse. */
const APART = 24;

/** Tables whose borders were drawn by hand: in every other row they stand a little aside, and end columns of their own. */
export const dragged: Way = {
  id: 'word-dragged',
  title: 'Word: borders drawn by hand, a little aside in every other row',
  make: (model) => {
    let row = 0;
    return writeWord(compose(model), {
      // Each column is two of the grid: a wide one, and a narrow one that belongs to it or to the next.
      cell: (part, inside) => {
        const isAside = row % 2 === 1 && part.down === null && part.cell.down === 1;
        const from = 2 * part.column - (part.column > 0 && isAside ? 1 : 0);
        const last = 2 * (part.column + part.cell.across);
        return PLAIN.cell({ ...part, cell: { ...part.cell, across: last - from - (isAside ? 1 : 0) } }, inside);
      },
      row: (cells) => {
        row++;
        return `<w:tr>${cells}</w:tr>`;
      },
      table: (rows, table) =>
        tableOf(
          rows,
          widthsOf(table).flatMap((width) => [width - APART, APART]),
        ),
    });
  },
};
