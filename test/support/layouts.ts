import type { BlockForm, SectionForm, TableForm } from '../../server/src/core/form/form.ts';
import { chineseOrdinal } from '../../server/src/core/text/chinese-numeral.ts';
import type { ReportModel } from './model.ts';
import { opening, paragraphsIn } from './prose.ts';

/** A table as rows of cells, merged cells collapsed: what a converter has in hand before it writes text. */
type Grid = readonly (readonly string[])[];

/** The four layouts of the first reports, named as in the reference. */
export const LAYOUTS = ['L1', 'L2', 'L3', 'L4'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Writes `model` out as text in a layout. */
export function render(model: ReportModel, layout: Layout): string {
  const gap = layout === 'L4' ? '\n\n' : '\n';
  const parts = model.form.sections.flatMap((section) => [
    `${chineseOrdinal(section.number)}、${section.title}`,
    ...paragraphsIn(section.id, model),
    ...(section.table ? [table(model, section, layout)] : []),
  ]);
  return [...opening(model), ...parts].join(gap) + '\n';
}

function table(model: ReportModel, section: SectionForm, layout: Layout): string {
  const form = model.form.tables[section.table!];
  const grid = gridOf(model, form);
  return WRITERS[layout](grid);
}

const WRITERS: Readonly<Record<Layout, (grid: Grid) => string>> = {
  /** One cell a line behind a tab, an empty line between rows. */
  L1: (grid) => grid.map((row) => row.map((cell) => `\t${cell}\n`).join('')).join('\n') + '\n',
  /** The same with a blank line inside labels, spaces around figures and an empty cell at each row's end. */
  L2: (grid) =>
    grid
      .map(
        (row) =>
          `${row.map((cell) => `\t${/^\d/.test(cell) ? `\u00a0\n${cell}\u00a0` : `${cell}\n\u00a0`}\n`).join('')}\t\n`,
      )
      .join('\n') + '\n',
  /** One row a line, cells between tabs, labels over three columns where the table has them. */
  L3: (grid) => {
    const width = Math.max(...grid.map((row) => row.length));
    return grid.map((row) => [...row, ...Array<string>(width - row.length).fill('')].join('\t')).join('\n') + '\n';
  },
  /** One cell a paragraph; blank cells are gone. */
  L4: (grid) => grid.flatMap((row) => row.filter((cell) => cell !== '')).join('\n\n'),
};

function gridOf(model: ReportModel, form: TableForm): Grid {
  return form.blocks.flatMap((block) =>
    form.record === 'row' ? rowGrid(model, form, block) : blockGrid(model, form, block),
  );
}

function rowGrid({ figures }: ReportModel, { id }: TableForm, block: BlockForm): Grid {
  const grouped = block.groups.length > 0;
  const header = grouped
    ? applicantHeader(block)
    : [[...block.headers, ...block.columns.map((column) => column.label)]];
  const begun = new Set<string>();
  const rows = block.rows.map((row) => {
    const labels = [...groupLabels(block, row.group, begun), row.label];
    return [...labels, ...block.columns.map((column) => figures[id][row.id]![column.id]!)];
  });
  return [...(block.title === undefined ? [] : [[block.title]]), ...header, ...rows];
}

/** The labels of the groups around a row: written where a group begins, empty cells below. */
function groupLabels({ groups }: BlockForm, id: string | undefined, begun: Set<string>): string[] {
  if (id === undefined) return [];
  const outermost = groups[0]!.id;
  return (id === outermost ? [id] : [outermost, id]).map((each) => {
    const label = begun.has(each) ? '' : groups.find((group) => group.id === each)!.label;
    begun.add(each);
    return label;
  });
}

function applicantHeader({ headers: [note, applicants, organisations], columns }: BlockForm): Grid {
  const [person, ...rest] = columns.map((column) => column.label);
  const total = rest.pop()!;
  return [
    [note!, applicants!],
    ['', person!, organisations!, total],
    ['', '', ...rest, ''],
  ];
}

function blockGrid({ figures }: ReportModel, { id }: TableForm, { groups, rows, columns }: BlockForm): Grid {
  const [first, ...others] = rows;
  const results = columns.map((column) => column.label);
  return [
    [first!.label, groups[0]!.label],
    [...results, ...others.map((row) => row.label)],
    [...results.map(() => ''), ...others.flatMap(() => results)],
    rows.flatMap((row) => columns.map((column) => figures[id][row.id]![column.id]!)),
  ];
}
