import { compose } from '../../../converters/document/compose.ts';
import type { Document } from '../../../converters/document/document.ts';
import { around, cellProperties, PLAIN, tableOf } from '../plain.ts';
import { rowsXml, writeWord } from '../write-word.ts';
import type { Hand, Written } from '../hand.ts';
import type { Way } from './way.ts';

/** Columns of the one table: every table of the form has a number of columns that divides them. */
const COLUMNS = 60;
const WIDTHS = Array.from({ length: COLUMNS }, () => 150);

/** The whole report inside a single cell, with the tables of figures inside. */
export const inOneCell: Way = {
  id: 'web-one-cell',
  title: 'pasted from a page: all of the report in one cell of a table that places it on the page',
  make: (model) =>
    writeWord(compose(model), {
      table: (rows, table) => `${PLAIN.table(rows, table)}<w:p/>`,
      body: (blocks) =>
        PLAIN.body([
          {
            block: blocks[0]!.block,
            xml: tableOf([`<w:tr>${around(blocks.map(({ xml }) => xml).join(''))}</w:tr>`], [9000]),
          },
        ]),
    }),
};

/** A section in each row of a table of one column. */
export const inRows: Way = {
  id: 'web-rows',
  title: 'pasted from a page: a row of a table around every part of the report',
  make: (model) =>
    writeWord(compose(model), {
      body: (blocks) =>
        PLAIN.body([
          {
            block: blocks[0]!.block,
            xml: tableOf(
              blocks.map(({ xml }) => `<w:tr>${around(`${xml}<w:p/>`)}</w:tr>`),
              [9000],
            ),
          },
        ]),
    }),
};

/** The report drawn as one table: a row for each paragraph, and the rows of the tables among them. */
export const oneTable: Way = {
  id: 'wps-one-table',
  title: 'WPS: all of the report is one table, paragraphs are rows over its whole width',
  make: (model) => {
    const document: Document = compose(model);
    const rows = (hand: Hand, blocks: readonly Written[]): string[] =>
      blocks.flatMap(({ block, xml }) => {
        if (block.kind !== 'table') return [`<w:tr>${around(xml, COLUMNS)}</w:tr>`];
        const each = COLUMNS / block.table.widths.length;
        return rowsXml(block.table, {
          ...hand,
          cell: (part, inside) =>
            `<w:tc>${cellProperties({ ...part, cell: { ...part.cell, across: part.cell.across * each } })}${inside}</w:tc>`,
        });
      });
    return writeWord(document, {
      body: (blocks) => PLAIN.body([{ block: document[0]!, xml: tableOf(rows(PLAIN, blocks), WIDTHS) }]),
    });
  },
};
