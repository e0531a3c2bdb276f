import { rowName } from '../../form/names.ts';
import type { BlockForm, TableForm } from '../../form/form.ts';
import type { SeenCell } from '../../report/table.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { type TableContext, tableRule } from '../rule.ts';
import { type TableWords, markOf, tableWords } from './words.ts';

/** The label of a row that is one line of cells between tabs. */
interface LineRow {
  readonly id: string;
  readonly cell: SeenCell;
}

/** A row between tabs that lacks empty cells at its front, so that its columns stand left of those of its group. */
export const shiftedRow = tableRule({
  name: 'shifted-row',
  family: 'labels',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check(context) {
    for (const known of tableWords(context.report)) {
      const rows = lineRows(context, known);
      if (rows.length === 0) continue;
      for (const ids of groupsOf(known.table.form)) {
        yield* shifted(
          context,
          known,
          rows.filter(({ id }) => ids.has(id)),
        );
      }
    }
  },
});

const groups = new WeakMap<TableForm, readonly ReadonlySet<string>[]>();

/** The ids of the rows of each group, block by block. */
function groupsOf(form: TableForm): readonly ReadonlySet<string>[] {
  let found = groups.get(form);
  if (!found) groups.set(form, (found = form.blocks.flatMap(groupsIn)));
  return found;
}

function groupsIn({ rows }: BlockForm): ReadonlySet<string>[] {
  const ids = new Map<string, Set<string>>();
  for (const { id, group } of rows) {
    if (group !== undefined) ids.set(group, (ids.get(group) ?? new Set<string>()).add(id));
  }
  return [...ids.values()];
}

function lineRows({ report }: TableContext, { rows }: TableWords): LineRow[] {
  return rows.flatMap(({ label, cells: [cell] }) => {
    const line = report.syntax.lines[cell?.line ?? -1];
    // A line with no more than a cell behind its tab is a cell of a row, not a row.
    return cell && line?.cut === 'tab' && line.cells.length > 2 ? [{ id: label.id, cell }] : [];
  });
}

/** The rows whose labels stand left of where more than half of their group have theirs. */
function* shifted({ report }: TableContext, { table }: TableWords, rows: readonly LineRow[]): Generator<BlockFinding> {
  const [{ cell: first } = { cell: null }] = rows;
  if (rows.every(({ cell }) => cell.index === first?.index)) return;
  const usual = rows.map(({ cell }) => cell.index).find((index) => isMost(rows, index));
  for (const { id, cell } of rows) {
    if (usual === undefined || cell.index >= usual) continue;
    const count = usual - cell.index;
    const data = { row: rowName(report.readBy, { table: table.id, row: id }), count };
    yield finding('shifted-row', markOf(cell), data, { replacement: '\t'.repeat(count) });
  }
}

function isMost(rows: readonly LineRow[], index: number): boolean {
  return rows.filter(({ cell }) => cell.index === index).length * 2 > rows.length;
}
