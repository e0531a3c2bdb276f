import { words } from '../../report/label-key.ts';
import type { Paragraph } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { lineAt } from '../../text/line-table.ts';
import { plain } from '../../text/plain.ts';

/**
 * The paragraphs that are prose for sure: no cells between dividers, no piece of a label of the form, which a table that
 * could not be read leaves among them.
 */
export function proseOf({ paragraphs, syntax, readBy, sections }: Report): Paragraph[] {
  const labels = Object.values(readBy.tables).flatMap((table) =>
    table.blocks.flatMap(({ headers, columns, rows, groups }) => [
      ...headers,
      ...[...columns, ...rows, ...groups].map(({ label }) => label),
    ]),
  );
  const known = labels.map((label) => words(plain(label))).join('|');
  const tabled = new Set(sections.flatMap(({ form }) => (form.table ? [form.id] : [])));
  return paragraphs.filter((paragraph) => {
    const key = words(paragraph.plain).replace(/\d/g, '');
    if (key === '' || known.includes(key)) return false;
    if (paragraph.section && tabled.has(paragraph.section) && !paragraph.plain.includes('。')) return false;
    return paragraph.parts.every(({ start }) => syntax.lines[lineAt(syntax.lines, start).index]?.cut === 'none');
  });
}
