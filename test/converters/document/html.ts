import type { Block, Cell, Document, Table } from './document.ts';

const STYLE = `
@page { size: A4 portrait; margin: 25mm 22mm; }
body { font-family: 'Noto Serif CJK SC', SimSun, serif; font-size: 14pt; line-height: 1.6; }
h1 { font-size: 20pt; text-align: center; margin: 0.3em 0; }
h2, h3 { font-size: 14pt; }
p { text-indent: 2em; margin: 0.4em 0; }
table.form { border-collapse: collapse; width: 100%; table-layout: fixed; line-height: 1.3; }
table.form td { border: 1px solid black; padding: 2px 3px; text-align: center; overflow-wrap: anywhere; }
`;

/** The document as a web page. `around` puts all of it into one cell of one table, as some sites lay pages out. */
export function html(document: Document, { around = false } = {}): string {
  const body = document.map(blockHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(titleOf(document))}</title>
<style>${STYLE}</style>
</head>
<body>
${around ? `<table width="100%" cellpadding="0">\n<tr><td>\n${body}\n</td></tr>\n</table>` : body}
</body>
</html>
`;
}

function titleOf(document: Document): string {
  return document.flatMap((block) => (block.kind === 'title' ? [block.text] : [])).join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escaped(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'subheading':
      return `<h3>${escaped(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'table':
      return tableHtml(block.table);
  }
}

function tableHtml({ size, widths, rows }: Table): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => `<col style="width: ${((100 * width) / sum).toFixed(2)}%">`);
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<table class="form" style="font-size: ${size}pt">\n<colgroup>${columns.join('')}</colgroup>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

function cellHtml({ lines, across, down }: Cell): string {
  const spans = `${down > 1 ? ` rowspan="${down}"` : ''}${across > 1 ? ` colspan="${across}"` : ''}`;
  return `<td${spans}>${lines.map(escaped).join('<br>')}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
