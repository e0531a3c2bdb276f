import type { BlockForm, Form, TableId } from './form.ts';

/** Rows of a block with groups have so many columns of labels: outer group, inner group, row. */
export const LABEL_COLUMNS = 3;

/** A table of the form without figures: its rows, each as its cells from left to right, all of one width. */
export function blankTable({ tables }: Form, id: TableId): string[][] {
  const { record, blocks } = tables[id];
  const rows = blocks.flatMap((block) => {
    if (record === 'block') return groupsOfColumns(block);
    const title = block.title === undefined ? [] : [[block.title]];
    return [...title, ...(block.groups.length > 0 ? groupsOfRows(block) : plainRows(block))];
  });
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...blanks(width - row.length)]);
}

function plainRows({ headers, columns, rows }: BlockForm): string[][] {
  return [[...headers, ...columns].map(({ label }) => label), ...rows.map(({ label }) => [label])];
}

/** Table three. A group's label stands where the group begins; the cells below it are blank. */
function groupsOfRows({ headers, groups, columns, rows }: BlockForm): string[][] {
  const [note = '', applicants = '', organisations = ''] = headers.map(({ label }) => label);
  const names = columns.map(({ label }) => label);
  const [person = '', total = ''] = [names[0], names.at(-1)];
  const kinds = names.slice(1, -1);
  const outermost = groups[0]?.id;
  const begun = new Set<string>();
  const begin = (id: string | undefined): string => {
    if (id === undefined || begun.has(id)) return '';
    begun.add(id);
    return groups.find((group) => group.id === id)?.label ?? '';
  };
  const margin = blanks(LABEL_COLUMNS - 1);
  return [
    [note, ...margin, applicants],
    ['', ...margin, person, organisations, ...blanks(kinds.length - 1), total],
    ['', ...margin, '', ...kinds],
    ...rows.map(({ group, label }) => {
      if (group === undefined) return [label];
      return group === outermost ? [begin(group), label] : [begin(outermost), begin(group), label];
    }),
  ].map((row) => [...row, ...blanks(LABEL_COLUMNS + columns.length - row.length)]);
}

/** Table four: all figures in one line, under the labels of their rows and, below these, of their columns. */
function groupsOfColumns({ groups, rows, columns }: BlockForm): string[][] {
  const results = columns.map(({ label }) => label);
  const wide = (label: string): string[] => [label, ...blanks(results.length - 1)];
  const [first, ...others] = rows.map(({ label }) => label);
  return [
    [...wide(first ?? ''), groups[0]?.label ?? ''],
    [...results, ...others.flatMap(wide)],
    [...blanks(results.length), ...others.flatMap(() => results)],
    blanks(rows.length * results.length),
  ];
}

function blanks(count: number): string[] {
  return Array<string>(Math.max(0, count)).fill('');
}
