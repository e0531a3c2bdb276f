import type { Cell, Table } from '../../converters/document/document.ts';
import { gridOf } from '../../converters/document/expand.ts';

/** What a program puts on the clipboard when a table is copied. */
export interface Copied {
  readonly html: string;
  readonly plain: string;
}

const spans = ({ across, down }: Cell): string =>
  `${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The cells of each row as they stand in the text, and rows as lines. */
function plainText({ rows }: Table, end: string, cell = (words: string): string => words): string {
  return rows.map((row) => row.map(({ lines }) => cell(lines.join(''))).join('\t') + end).join('');
}

/** The cells of the grid: those that a merged cell covers are empty. */
function gridText(table: Table, end: string): string {
  const rows = gridOf(table).map((row) => row.map(({ cell, first }) => (first ? cell.lines.join('') : '')));
  return rows.map((row) => row.join('\t') + end).join('');
}

const wordParagraph = (words: string): string =>
  `<p class=MsoNormal align=center style='mso-margin-top-alt:auto;text-align:center;mso-pagination:widow-orphan'><span style='font-size:10.5pt;font-family:宋体;\nmso-bidi-font-family:宋体;mso-font-kerning:0pt'>${words}</span><span lang=EN-US style='font-size:10.5pt'><o:p></o:p></span></p>`;

/** Word for Windows: conditional comments, paragraphs in cells, and a last row that only says how wide columns are. */
export function word(table: Table): Copied {
  const cells = (row: readonly Cell[]): string =>
    row
      .map((cell) => {
        const words = cell.lines.length > 0 ? cell.lines.map(escaped) : ['<o:p>&nbsp;</o:p>'];
        return `<td width=84 valign=center${spans(cell)} style='width:62.9pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;\n  padding:0cm 5.4pt 0cm 5.4pt'>\n  ${words.map(wordParagraph).join('\n  ')}\n  </td>`;
      })
      .join('\n  ');
  const rows = table.rows.map(
    (row, at) => ` <tr style='mso-yfti-irow:${at};page-break-inside:avoid;height:18.0pt'>\n  ${cells(row)}\n </tr>`,
  );
  const ruler = table.widths.map(() => `<td width=84 style='border:none'></td>`).join('\n  ');
  return {
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:w="urn:schemas-microsoft-com:office:word"\nxmlns="http://www.w3.org/TR/REC-html40">\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=ProgId content=Word.Document>\n<link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">\n<!--[if gte mso 9]><xml>\n <w:WordDocument>\n  <w:View>Normal</w:View>\n </w:WordDocument>\n</xml><![endif]-->\n<style>\n<!--\n /* Style Definitions */\n p.MsoNormal\n\t{mso-style-unhide:no;\n\tmargin:0cm;}\n-->\n</style>\n<!--[if gte mso 10]>\n<style>\n table.MsoNormalTable\n\t{mso-style-name:普通表格;}\n</style>\n<![endif]-->\n</head>\n\n<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'>\n<!--StartFragment-->\n\n<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;\n mso-yfti-tbllook:1184'>\n${rows.join('\n')}\n <![if !supportMisalignedColumns]>\n <tr height=0>\n  ${ruler}\n </tr>\n <![endif]>\n</table>\n\n<!--EndFragment-->\n</body>\n\n</html>\n`,
    plain: plainText(table, '\r\n'),
  };
}

/** Excel for Windows: the fragment begins inside the table, and a hidden row says how wide the columns are. */
export function excel(table: Table): Copied {
  const cell = (own: Cell): string => {
    const number = own.figure && own.lines.length > 0 ? ` align=right x:num="${escaped(own.lines.join(''))}"` : '';
    const words = own.lines.map(escaped).join("<br style='mso-data-placement:same-cell'>");
    return `<td${spans(own)} class=xl65${number} style='border-top:none;border-left:none;mso-ignore:style'>${words || '　'}</td>`;
  };
  const rows = table.rows.map(
    (row) => ` <tr height=19 style='height:14.25pt'>\n  ${row.map(cell).join('\n  ')}\n </tr>`,
  );
  const columns = table.widths.map(() => ` <col width=72 style='mso-width-source:userset;width:54pt'>`);
  const ruler = table.widths.map(() => `  <td width=72 style='width:54pt'></td>`);
  return {
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:x="urn:schemas-microsoft-com:office:excel">\n<head>\n<meta name=ProgId content=Excel.Sheet>\n<style>\n<!--table\n\t{mso-displayed-decimal-separator:"\\.";}\n.xl65\n\t{text-align:center;\n\tmso-number-format:"\\@";}\n-->\n</style>\n</head>\n\n<body link="#0563C1" vlink="#954F72">\n\n<table border=0 cellpadding=0 cellspacing=0 width=720 style='border-collapse:\n collapse;width:540pt'>\n<!--StartFragment-->\n${columns.join('\n')}\n${rows.join('\n')}\n <![if supportMisalignedColumns]>\n <tr height=0 style='display:none'>\n${ruler.join('\n')}\n </tr>\n <![endif]>\n<!--EndFragment-->\n</table>\n\n</body>\n\n</html>\n`,
    plain: gridText(table, '\r\n'),
  };
}

/** WPS: as Word has it, with its own styles, words in `font`, and no row that says how wide columns are. */
export function wps(table: Table): Copied {
  const cell = (own: Cell): string => {
    const words = own.lines.length > 0 ? own.lines.map(escaped) : [''];
    const lines = words.map(
      (each) =>
        `<p class=MsoNormal  align=center  style="text-align:center;" ><font face="宋体" >${each}</font><span style="mso-spacerun:'yes';font-family:宋体;font-size:10.5000pt;" ><o:p>&nbsp;</o:p></span></p>`,
    );
    return `<td width=113  valign=center ${spans(own)} style="width:85.2000pt;padding:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;" >${lines.join('')}</td>`;
  };
  const rows = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return {
    html: `Version:1.0\r\nStartHTML:0000000149\r\nEndHTML:0000009999\r\nStartFragment:0000000200\r\nEndFragment:0000009900\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office" ><head><meta http-equiv=Content-Type  content="text/html; charset=utf-8" ><meta name=Generator  content="WPS Office" ><style>\n@font-face{\nfont-family:"宋体";\n}\n</style></head><body><!--StartFragment--><table class=MsoTableGrid  border=1  cellspacing=0  style="border-collapse:collapse;mso-table-layout-alt:fixed;" >${rows.join('')}</table><!--EndFragment--></body></html>`,
    plain: plainText(table, '\r\n'),
  };
}

/** A page in Chromium, which writes the styles that it worked out into every element. */
export function chromium(table: Table): Copied {
  const style = 'color: rgb(51, 51, 51); font-size: 14px; text-align: center; border: 1px solid rgb(0, 0, 0);';
  const cell = (own: Cell): string =>
    `<td${spans(own).replace(/=(\d+)/g, '="$1"')} style="${style}"><span style="${style}">${own.lines.map(escaped).join('<br>')}</span></td>`;
  const rows = table.rows.map((row) => `<tr style="${style}">${row.map(cell).join('')}</tr>`);
  return {
    html: `<meta charset='utf-8'><table border="1" style="${style} font-style: normal; font-variant-ligatures: normal;"><tbody>${rows.join('')}</tbody></table>`,
    plain: plainText(table, '\n'),
  };
}

/** The programs from which tables are copied. */
export const PROGRAMS = { word, excel, wps, chromium } as const;
