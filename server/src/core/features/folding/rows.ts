import type { Lines, TableLines } from '../../report/table-lines.ts';
import type { Folding } from './folding.ts';

/** The blocks of table two and the groups of rows of table three, each from its label to its last row. */
export function rowFoldings(table: TableLines): Folding[] {
  // Table four has all its rows in one line.
  if (table.form.record === 'block' || table.disordered) return [];
  return table.form.blocks.flatMap(({ rows, groups }, index) => {
    const present = rows.flatMap(({ id, group }) => {
      const lines = table.rows.get(id);
      return lines ? [{ group, ...lines }] : [];
    });
    const [outermost] = groups;
    const block = folding(
      table.labels.find(({ label }) => label.kind === 'block' && label.block === index)?.line,
      table.form.blocks.length > 1 ? present : [],
    );
    return [
      ...block,
      ...groups.flatMap((group) =>
        folding(
          table.labels.find(({ label }) => label.kind === 'group' && label.id === group.id)?.line,
          // The first group of a form holds the others.
          present.filter((row) => row.group === group.id || (group === outermost && row.group !== undefined)),
        ),
      ),
    ];
  });
}

function folding(label: number | undefined, rows: readonly Lines[]): Folding[] {
  if (rows.length === 0) return [];
  const first = Math.min(...rows.map((row) => row.first));
  return [{ first: Math.min(label ?? first, first), last: Math.max(...rows.map((row) => row.last)), kind: 'rows' }];
}
