import {
  AlignmentType,
  Document as File,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Cell, Document, Table } from './document.ts';

/** Twentieths of a point: A4 upright, and its margins. */
const PAGE = { width: 11906, height: 16838, side: 1304, ends: 1418 };
const TABLE_WIDTH = PAGE.width - 2 * PAGE.side;
/** Half points. */
const SIZE = { title: 40, text: 28, footer: 24 };
/** Fonts that the machines of the makers have; a line breaks where it does because of them. */
export const FONT = { serif: 'Noto Serif CJK SC', sans: 'Noto Sans CJK SC' };

/** The document as the bytes of a .docx file, as offices make them: headings are plain paragraphs in bold. */
export async function docx(document: Document): Promise<Uint8Array> {
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run({ children: ['- ', PageNumber.CURRENT, ' -'], size: SIZE.footer })],
  });
  const file = new File({
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { left: PAGE.side, right: PAGE.side, top: PAGE.ends, bottom: PAGE.ends },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: document.map(blockDocx),
      },
    ],
  });
  return Packer.toBuffer(file);
}

function blockDocx(block: Block): Paragraph | DocxTable {
  switch (block.kind) {
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run({ text: block.text, size: SIZE.title, font: FONT.sans })],
      });
    case 'heading':
    case 'subheading':
      return indented(run({ text: block.text, size: SIZE.text, font: FONT.sans, bold: true }));
    case 'paragraph':
      return indented(run({ text: block.text, size: SIZE.text }));
    case 'table':
      return tableDocx(block.table);
  }
}

/** A paragraph that begins two characters in. */
function indented(words: TextRun): Paragraph {
  return new Paragraph({ indent: { firstLine: 2 * 10 * SIZE.text }, children: [words] });
}

function run(options: IRunOptions): TextRun {
  return new TextRun({ font: FONT.serif, ...options });
}

function tableDocx({ size, widths, rows }: Table): DocxTable {
  const sum = widths.reduce((all, width) => all + width, 0);
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((TABLE_WIDTH * width) / sum)),
    rows: rows.map((cells) => new TableRow({ children: cells.map((cell) => cellDocx(cell, 2 * size)) })),
  });
}

function cellDocx({ lines, across, down }: Cell, size: number): TableCell {
  const paragraphs = lines.length === 0 ? [''] : lines;
  return new TableCell({
    columnSpan: across,
    rowSpan: down,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 40, right: 40 },
    children: paragraphs.map(
      (text) => new Paragraph({ alignment: AlignmentType.CENTER, children: text === '' ? [] : [run({ text, size })] }),
    ),
  });
}
