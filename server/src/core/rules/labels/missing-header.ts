import type { TableId } from '../../form/form.ts';
import { rowName } from '../../form/names.ts';
import { extentIn } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { SeenCell, TableReading } from '../../report/table.ts';
import type { BlockSpan } from '../../text/span.ts';
import { type BlockFinding, type Finding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inTables } from '../seen.ts';
import { tableSpan } from '../structure/sections.ts';
import { type TableWords, markOf, tableWords } from './words.ts';

/** A longer line above a table is prose, no header in other words. */
const LONGEST_HEADER = 16;
/** How many cells above the first label of a table may be a header that was not recognised. */
const REACH = 8;

/** Rows of figures with nothing above them to say what each column is. A table's are said once. */
export const missingHeader = reportRule({
  name: 'missing-header',
  family: 'labels',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const table of Object.values(report.blocks.readings.tables)) {
      if (table && isBare(report, table)) yield bareFigures(report, table.id);
    }
    yield* bareRows(report);
  },
});

/** Whether section four's figures are without a single label. Where its heading is missing too, that is said, header and all. */
function isBare({ blocks, sections }: Report, { id, form, anchors, disordered }: TableReading): boolean {
  if (form.record !== 'block' || anchors.length > 0 || disordered) return false;
  const body = sections.find((section) => section.form.table === id)?.body;
  const lines = extentIn(blocks, id);
  return !!body && !!lines && body.from <= lines.first && lines.first < body.to;
}

function bareFigures({ tables }: Report, id: TableId): Finding {
  const table = tables[id]!;
  const place = tableSpan(table);
  return finding('missing-header/bare', place, { table: table.form.name }, { places: [place] });
}

const bareRows = inTables((block): BlockFinding[] =>
  tableWords(block).flatMap((known) => {
    const { table } = known;
    if (table.form.record === 'block') return [];
    const bare = table.form.blocks.flatMap((_, at) => firstWithoutHeader(known, at) ?? []);
    const [first] = bare;
    if (!first) return [];
    const name = (id: string): string => rowName(block.readBy, { table: table.id, row: id });
    const places: BlockSpan[] = bare.map(({ cell }) => markOf(cell));
    const data = { table: table.form.name, rows: bare.map(({ id }) => name(id)) };
    return [finding('missing-header', markOf(first.cell), data, { places })];
  }),
);

/** The first row of a block, if nothing between the row before and it says what its columns are. */
function firstWithoutHeader(known: TableWords, block: number): { id: string; cell: SeenCell } | null {
  const { table, rows } = known;
  const own = rows.filter(({ label }) => label.block === block);
  const first = own[0];
  const cell = first?.cells[0];
  if (!first || !cell || hasHeader(known, block)) return null;
  const isRead = own.every(({ label }) => {
    const row = table.rows.get(label.id);
    return row?.placed && row.written > 0;
  });
  if (!isRead) return null;
  return rows[0] === first && mayBeHeader(known, cell) ? null : { id: first.label.id, cell };
}

/** Whether a header, or what may be one, stands in the block. */
function hasHeader({ table, blockOf }: TableWords, block: number): boolean {
  const isIn = (cell: SeenCell | undefined): boolean => cell !== undefined && blockOf(cell) === block;
  return table.anchors.some(({ label, cells }) => TELLING.has(label.kind) && isIn(cells[0])) || table.strays.some(isIn);
}

const TELLING: ReadonlySet<string> = new Set(['column', 'header', 'piece']);

/** Whether short words, or words between dividers, stand right above the table. */
function mayBeHeader({ table }: TableWords, cell: SeenCell): boolean {
  const at = table.cells.indexOf(cell);
  const labels = new Set(table.anchors.flatMap(({ cells }) => cells));
  return table.cells
    .slice(Math.max(0, at - REACH), at)
    .some((each) => each.plain !== '' && !labels.has(each) && (each.kept || each.plain.length <= LONGEST_HEADER));
}
