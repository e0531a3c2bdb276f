import { article20 } from '../../form/article-20.ts';
import type { BlockForm } from '../../form/form.ts';
import { rowName } from '../../form/names.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Report } from '../../report/report.ts';
import type { RowReading, TableReading } from '../../report/table.ts';
import { hull } from '../../text/span.ts';
import type { OutlineItem } from './item.ts';
import { type Say, figureText } from './words.ts';

/** A table with its blocks, where it has several, and its rows. */
export function tableItem(report: Report, table: TableReading<'text'>, language: Language, say: Say): OutlineItem {
  const { lines } = report.syntax;
  const { form } = table;
  const title = report.readBy.sections.find((section) => section.table === table.id)?.title ?? form.name;
  const span = { start: lines[table.lines.first]!.start, end: lines[table.lines.last]!.end };
  const rows = (block: BlockForm): OutlineItem[] => rowItems(report, table, block, say);
  return {
    name: say('table', { title }),
    detail: tableDetail(table, say),
    kind: 'table',
    span,
    selection: table.anchors[0]?.cells[0]?.parts[0] ?? { start: span.start, end: lines[table.lines.first]!.end },
    children:
      form.blocks.length > 1
        ? form.blocks.flatMap((block, index) => blockItem(table, index, rows(block), language))
        : form.blocks.flatMap(rows),
  };
}

function tableDetail({ form, rows, disordered }: TableReading<'text'>, say: Say): string {
  if (disordered) return say('disordered', {});
  if (form.record === 'block') return say('groups', { count: rows.size });
  const missing = form.blocks.reduce((sum, block) => sum + block.rows.length, 0) - rows.size;
  return missing > 0 ? say('missing-rows', { count: rows.size, missing }) : say('rows', { count: rows.size });
}

/** A block of table two; none where the text has nothing of it. */
function blockItem(table: TableReading<'text'>, index: number, rows: OutlineItem[], language: Language): OutlineItem[] {
  const block = table.form.blocks[index];
  const anchor = table.anchors.find(({ label }) => label.kind === 'block' && label.block === index);
  const spans = [...(anchor?.cells ?? []), ...rows].map(({ span }) => span);
  const [first] = spans;
  if (!block || !first) return [];
  const item = article20.find(({ number }) => number === block.item);
  const detail = language === 'en' ? item?.en.title : item?.title;
  return [
    {
      name: block.title ?? '',
      detail: detail ?? '',
      kind: 'block',
      span: hull(spans),
      selection: anchor?.cells[0]?.parts[0] ?? first,
      children: rows,
    },
  ];
}

function rowItems(report: Report, table: TableReading<'text'>, block: BlockForm, say: Say): OutlineItem[] {
  return block.rows.flatMap(({ id }): OutlineItem[] => {
    const row = table.rows.get(id);
    // Table four has its labels above all figures: there a row is no more than its figures.
    const label = table.form.record === 'block' && row?.placed ? [] : (row?.anchor?.cells ?? []);
    const figures = [...(row?.figures.values() ?? [])];
    const spans = [...label, ...figures].map(({ span }) => span);
    const [first] = spans;
    if (!row || !first) return [];
    const name = rowName(report.readBy, { table: table.id, row: id });
    const selection = label[0]?.parts[0] ?? first;
    return [
      { name, detail: rowDetail(report, block, row, say), kind: 'row', span: hull(spans), selection, children: [] },
    ];
  });
}

/** The total of a row as written; all its figures in a table that has none. */
function rowDetail({ syntax: { text } }: Report, { columns }: BlockForm, row: RowReading<'text'>, say: Say): string {
  const figures = [...row.figures.values()];
  const total = row.figures.get(columns.find(({ role }) => role === 'total')?.id ?? '');
  if (total) return say('total', { value: figureText(text, total, say) });
  return figures.map((figure) => figureText(text, figure, say)).join(' · ');
}
