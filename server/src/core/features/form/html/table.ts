import type { Tally } from '../../../solve/tally.ts';
import type { TableView } from '../view.ts';
import type { Say } from '../words.ts';
import { viewCell } from './cell.ts';
import { type Markup, element, joined } from '../../html/element.ts';
import { placedRows } from './grid.ts';
import type { Manner } from './manner.ts';

/** How many of the identities hold, and how many nobody could check. */
export function tallyWords({ hold, checked, total }: Tally, say: Say): string {
  const words = say('identities', { hold, total });
  return checked === total ? words : say('identities/some', { words, count: total - checked });
}

/** A table of the form as HTML, its name and how its identities stand above it. */
export function tableHtml(table: TableView, manner: Manner): Markup {
  const { id, labelColumns, columns, bands } = table;
  const heads = bands.map(({ head }) => head.length);
  const rows = placedRows(table);
  const groups = bands.flatMap(({ body }, at) => {
    const [head, figures] = [rows.splice(0, heads[at]), rows.splice(0, body.length)];
    // Only a table's first header stands in front of all of it.
    return at === 0
      ? [rowGroup('thead', head, labelColumns, manner), rowGroup('tbody', figures, labelColumns, manner)]
      : [rowGroup('tbody', [...head, ...figures], labelColumns, manner)];
  });
  const common = { id: `table-${id}`, 'data-table': id, class: `form ${id}` };
  const inside = [element('colgroup', {}, ...columnWidths(labelColumns, columns)), ...groups];
  const above = headOf(table, manner);
  if (manner.medium === 'page') return element('table', common, element('caption', {}, ...above), ...inside);
  // A grid, whose cells one goes to, has no caption.
  const grid = element('table', { ...common, role: 'grid', 'aria-labelledby': headingId(table) }, ...inside);
  return joined([...above, grid]);
}

/** What stands above a table. */
function headOf(table: TableView, { medium, say }: Manner): Markup[] {
  const { caption, tally } = table;
  const heading = element('h2', { id: headingId(table) }, caption);
  if (tally.total === 0) return [heading];
  const state = tally.hold < tally.checked ? 'broken' : 'holds';
  // On a page a footer, since it is no word of the report.
  return [heading, element(medium === 'page' ? 'footer' : 'p', { class: `tally ${state}` }, tallyWords(tally, say))];
}

function headingId({ id }: TableView): string {
  return `heading-${id}`;
}

function rowGroup(
  name: 'thead' | 'tbody',
  rows: ReturnType<typeof placedRows>,
  labelColumns: number,
  manner: Manner,
): Markup {
  const cells = rows.map((row) => element('tr', {}, ...row.map((cell) => viewCell(cell, labelColumns, manner))));
  return element(name, {}, joined(cells));
}

/** Columns of labels are as wide as their words need; where there is one, as wide as all. */
function columnWidths(labelColumns: number, columns: number): Markup[] {
  return Array.from({ length: columns }, (_, at) => {
    const place = at >= labelColumns ? 'figure' : labelColumns === 1 ? 'alone' : `of-${at}`;
    return element('col', { class: place });
  });
}
