import type { Block, Cell, Document, Table } from '../../converters/document/document.ts';

/** How the editor of a site writes the words of a report. */
export type Body = (document: Document) => string;

type Texts = Readonly<Record<Exclude<Block['kind'], 'table'>, (text: string) => string>>;

function bodyOf(texts: Texts, table: (table: Table) => string, joint = '\n'): Body {
  return (document) =>
    document
      .map((block) => (block.kind === 'table' ? table(block.table) : texts[block.kind](escaped(block.text))))
      .join(joint);
}

function tableOf(
  words: (cell: Cell) => string,
  { around = '', cells = '', named = 'td' } = {},
): (table: Table) => string {
  return ({ rows }) => {
    const lines = rows.map((row, at) => {
      const name = at === 0 ? named : 'td';
      return `<tr>${row.map((cell) => `<${name}${spansOf(cell)}${cells}>${words(cell)}</${name}>`).join('')}</tr>`;
    });
    return `<table${around}>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
  };
}

function spansOf({ across, down }: Cell): string {
  return `${down > 1 ? ` rowspan="${down}"` : ''}${across > 1 ? ` colspan="${across}"` : ''}`;
}

/** A word processor breaks the lines of its source wherever they are long. */
function folded(text: string): string {
  return text.replace(/(.{30,60}?[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, '$1\n');
}

const plainCell = (cell: Cell): string => cell.lines.map(escaped).join('<br>');

/** Clean elements. */
export const clean = bodyOf(
  {
    title: (text) => `<h2 class="t">${text}</h2>`,
    heading: (text) => `<h3>${text}</h3>`,
    subheading: (text) => `<h4>${text}</h4>`,
    paragraph: (text) => `<p>${text}</p>`,
  },
  tableOf(plainCell, { named: 'th', around: ' border="1"' }),
);

const msoNormal = (text: string, style: string): string =>
  `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;${style}'><span style='font-size:16.0pt;font-family:仿宋_GB2312;mso-ascii-font-family:"Times New Roman"'>${folded(text)}<span lang=EN-US><o:p></o:p></span></span></p>`;

/** What Word saves as a page. */
export const word = bodyOf(
  {
    title: (text) =>
      `<p class=MsoTitle align=center style='text-align:center'><b style='mso-bidi-font-weight:normal'><span>${folded(text)}</span></b></p>`,
    heading: (text) => msoNormal(text, 'mso-outline-level:1'),
    subheading: (text) => msoNormal(text, ''),
    paragraph: (text) => `${msoNormal(text, '')}\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`,
  },
  tableOf(
    (cell) =>
      (cell.lines.length === 0 ? [''] : cell.lines)
        .map(
          (line) =>
            `<p class=MsoNormal align=center style='text-align:center'><span style='font-size:10.0pt'>${line === '' ? '<o:p>&nbsp;</o:p>' : `${folded(escaped(line))}<span lang=EN-US><o:p></o:p></span>`}</span></p>`,
        )
        .join('\n'),
    {
      around:
        " class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'",
      cells: " style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'",
    },
  ),
);

const spanned = (text: string): string =>
  `<p style="text-indent: 2em; line-height: 2em;"><span style="font-family: 仿宋, FangSong; font-size: 21px;">${text}</span></p>`;

/** An editor in the browser into which a report was pasted. */
export const pasted = bodyOf(
  {
    title: (text) =>
      `<p style="text-align: center;"><strong><span style="font-size: 29px;">${text}</span></strong></p><p><br/></p>`,
    heading: spanned,
    subheading: spanned,
    paragraph: spanned,
  },
  tableOf(
    (cell) =>
      `<p style="text-align: center;"><span>${cell.lines.length === 0 ? '&nbsp;' : cell.lines.map(escaped).join('<br/>')}</span></p>`,
    { around: ' cellspacing="0" class="noBorderTable"', cells: ' style="border: 1px solid;" valign="center"' },
  ),
);

const brief = (text: string): string => `&emsp;&emsp;${text}<br>`;

/** Lines that end with `<br>` in one element. */
export const brOnly = bodyOf(
  {
    title: (text) => `<center><font size="5"><b>${text}</b></font></center>`,
    heading: brief,
    subheading: brief,
    paragraph: brief,
  },
  tableOf((cell) => `<font size="2">${cell.lines.map(escaped).join('')}</font>`, {
    around: ' border=1 bordercolor=#000000',
  }),
);

/** Characters that mean something in a page written as such. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;');
}
