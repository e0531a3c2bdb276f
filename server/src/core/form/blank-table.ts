import type { BlockForm, GroupForm, RowForm, TableForm } from './form.ts';

/**
 * A table of a form with blank figures, as rows of cells: header rows, then each row of the form. Every row of a block
 * has as many cells as the widest; the cells of groups and headers that the form merges are blank but for the first.
 */
export function blankTable(form: TableForm): string[][] {
  const rows = form.blocks.flatMap((block) => (form.record === 'row' ? labelledRows(block) : singleRow(block)));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...blanks(width - row.length)]);
}

function labelledRows({ title, headers, groups, columns, rows }: BlockForm): string[][] {
  const depth = Math.max(...rows.map((row) => ancestors(groups, row).length)) + 1;
  const names = columns.map((column) => column.label);
  const [corner = '', over, between] = headers;
  const opening = title === undefined ? [] : [[title]];
  const plainHeader = [[corner, ...blanks(depth - 1), ...names]];
  const merged = [
    [corner, ...blanks(depth - 1), over ?? ''],
    [...blanks(depth), names[0] ?? '', between ?? '', ...blanks(columns.length - 3), names.at(-1) ?? ''],
    [...blanks(depth + 1), ...names.slice(1, -1)],
  ];
  const begun = new Set<string>();
  const body = rows.map((row) => {
    const above = ancestors(groups, row).map((group) => (begun.has(group.id) ? '' : group.label));
    for (const { id } of ancestors(groups, row)) begun.add(id);
    return [...above, row.label, ...blanks(depth - 1 - above.length), ...blanks(columns.length)];
  });
  return [...opening, ...(over === undefined ? plainHeader : merged), ...body];
}

function singleRow({ groups, columns, rows }: BlockForm): string[][] {
  const [first, ...others] = rows;
  const names = columns.map((column) => column.label);
  const merged = blanks(columns.length - 1);
  return [
    [first?.label ?? '', ...merged, groups[0]?.label ?? ''],
    [...names, ...others.flatMap((row) => [row.label, ...merged])],
    [...blanks(columns.length), ...others.flatMap(() => names)],
    blanks(columns.length * rows.length),
  ];
}

/** The groups around a row, outermost first: the first group of a block holds all others. */
function ancestors(groups: readonly GroupForm[], { group }: RowForm): GroupForm[] {
  const [outermost] = groups;
  const own = groups.find((each) => each.id === group);
  if (!own || !outermost) return [];
  return own === outermost ? [own] : [outermost, own];
}

function blanks(count: number): string[] {
  return Array<string>(Math.max(0, count)).fill('');
}
