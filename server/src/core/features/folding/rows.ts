import type { Report } from '../../report/report.ts';
import type { Anchor, RowReading, TableReading } from '../../report/table.ts';
import { type Line, lineAt } from '../../text/line-table.ts';
import type { Folding } from './folding.ts';

/** The blocks of table two and the groups of rows of table three, each from its label to its last row. */
export function rowFoldings({ syntax: { lines } }: Report, table: TableReading): Folding[] {
  // Table four has all its rows in one line.
  if (table.form.record === 'block' || table.disordered) return [];
  return table.form.blocks.flatMap(({ rows, groups }, index) => {
    const present = rows.flatMap(({ id, group }) => {
      const row = table.rows.get(id);
      return row ? [{ group, ...extentOf(lines, row) }] : [];
    });
    const [outermost] = groups;
    const block = folding(
      table.anchors.find(({ label }) => label.kind === 'block' && label.block === index),
      table.form.blocks.length > 1 ? present : [],
    );
    return [
      ...block,
      ...groups.flatMap((group) =>
        folding(
          table.anchors.find(({ label }) => label.kind === 'group' && label.id === group.id),
          // The first group of a form holds the others.
          present.filter((row) => row.group === group.id || (group === outermost && row.group !== undefined)),
        ),
      ),
    ];
  });
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

function extentOf(lines: readonly Line[], { anchor, figures }: RowReading): Extent {
  const spans = [...(anchor?.cells ?? []), ...figures.values()].map(({ span }) => span);
  const offsets = spans.flatMap(({ start, end }) => [lineAt(lines, start).index, lineAt(lines, end).index]);
  return { first: Math.min(...offsets), last: Math.max(...offsets) };
}

function folding(label: Anchor | undefined, rows: readonly Extent[]): Folding[] {
  if (rows.length === 0) return [];
  const first = Math.min(...rows.map((row) => row.first));
  const line = label?.cells[0]?.line ?? first;
  return [{ first: Math.min(line, first), last: Math.max(...rows.map((row) => row.last)), kind: 'rows' }];
}
