import type { Table } from '../../converters/document/document.ts';
import type { Hand, Part } from './hand.ts';
import { mark, paragraph, run } from './xml.ts';

/** Twentieths of a point. */
export const TABLE_WIDTH = 9000;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** The report in plain XML. Ways of programs change parts of it. */
export const PLAIN: Hand = {
  words: (text) => run(text),
  paragraph: (kind, text, hand) =>
    paragraph(hand.words(text, null), kind === 'title' ? '<w:jc w:val="center"/>' : '<w:ind w:firstLine="560"/>'),
  inside: (cell, hand) =>
    cell.lines.length === 0
      ? '<w:p/>'
      : cell.lines.map((line) => paragraph(hand.words(line, cell), '<w:jc w:val="center"/>')).join(''),
  cell: (part, inside) => `<w:tc>${cellProperties(part)}${inside}</w:tc>`,
  row: (cells) => `<w:tr>${cells}</w:tr>`,
  table: (rows, table) => tableOf(rows, widthsOf(table)),
  body: (blocks) => blocks.map(({ xml }) => xml).join('') + SECTION,
  parts: {},
  outside: [],
};

export function cellProperties({ cell: { across }, down }: Part): string {
  const merged = down === null ? '' : down === 'begins' ? mark('vMerge', 'restart') : mark('vMerge');
  return `<w:tcPr>${across > 1 ? mark('gridSpan', across) : ''}${merged}</w:tcPr>`;
}

export function widthsOf({ widths }: Table): number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => Math.round((TABLE_WIDTH * width) / sum));
}

export function tableOf(rows: readonly string[], widths: readonly number[], properties = ''): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}<w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A cell that was not in the report: around text. */
export function around(inside: string, across = 1): string {
  return `<w:tc><w:tcPr>${across > 1 ? mark('gridSpan', across) : ''}</w:tcPr>${inside}</w:tc>`;
}
