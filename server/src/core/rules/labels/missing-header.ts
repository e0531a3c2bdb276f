import { rowName } from '../../form/names.ts';
import type { SeenCell } from '../../report/table.ts';
import type { Span } from '../../text/span.ts';
import { type Finding, finding } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
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
  *check(context) {
    for (const known of tableWords(context.report)) {
      if (known.table.form.record === 'block') yield* bareFigures(context, known);
      else yield* bareRows(context, known);
    }
  },
});

/** Section four's figures without a single label. Where its heading is missing too, that is said, header and all. */
function* bareFigures({ report }: Context, { table }: TableWords): Generator<Finding> {
  const body = report.sections.find(({ form }) => form.table === table.id)?.body;
  const isHere = body && body.from <= table.lines.first && table.lines.first < body.to;
  if (!isHere || table.anchors.length > 0) return;
  const place = tableSpan(table);
  yield finding('missing-header/bare', place, { table: table.form.name }, { places: [place] });
}

function* bareRows({ report }: Context, known: TableWords): Generator<Finding> {
  const { table } = known;
  const bare = table.form.blocks.flatMap((_, block) => firstWithoutHeader(known, block) ?? []);
  const [first] = bare;
  if (!first) return;
  const name = (id: string): string => rowName(report.readBy, { table: table.id, row: id });
  const places: Span[] = bare.map(({ cell }) => markOf(cell));
  const data = { table: table.form.name, rows: bare.map(({ id }) => name(id)) };
  yield finding('missing-header', markOf(first.cell), data, { places });
}

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
