import type { BlockForm, SectionForm, TableForm } from '../../server/src/core/form/form.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import { chineseOrdinal } from '../../server/src/core/text/chinese-numeral.ts';
import type { ReportModel } from './model.ts';
import { opening, paragraphsIn } from './prose.ts';

/** A row of a table with merged cells collapsed: what a converter has in hand before it writes text. */
interface Row {
  /** The cells before the figures; those of a header are all labels. */
  readonly labels: readonly string[];
  readonly figures: readonly string[];
}

/** The four layouts of the first reports, named as in the reference. */
export const LAYOUTS = ['L1', 'L2', 'L3', 'L4'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The rules that rightly speak of a faultless report in layout L2, whose blanks are no-break spaces. */
export const BLANK_RULES: readonly RuleName[] = ['odd-space', 'space-in-cell'];

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
  return WRITERS[layout](rowsOf(model, form));
}

/** Rows of table three have their figures behind two columns of labels at least, where merged cells are not expanded. */
const LABEL_COLUMNS = 2;

const WRITERS: Readonly<Record<Layout, (rows: readonly Row[]) => string>> = {
  /** One cell a line behind a tab, an empty line between rows. */
  L1: (rows) =>
    `${rows
      .map((row) =>
        cellsOf(row)
          .map((cell) => `\t${unbroken(cell)}\n`)
          .join(''),
      )
      .join('\n')}\n`,
  /** The same with a blank line inside labels, spaces around figures and an empty cell at each row's end. */
  L2: (rows) => {
    const label = (cell: string) => `\t${cell}\n\u00a0\n`;
    const figure = (cell: string) => `\t\u00a0\n${cell}\u00a0\n`;
    return `${rows.map((row) => `${row.labels.map(label).join('')}${row.figures.map(figure).join('')}\t\n`).join('\n')}\n`;
  },
  /** One row a line, cells between tabs, all rows filled up to one width. */
  L3: (rows) => {
    const several = rows.some(({ labels, figures }) => labels.length > LABEL_COLUMNS && figures.length > 0);
    const lines = rows.map(({ labels, figures }) =>
      several && figures.length > 0 ? [...filled(labels, LABEL_COLUMNS), ...figures] : [...labels, ...figures],
    );
    const width = Math.max(...lines.map((line) => line.length));
    return `${lines.map((line) => filled(line, width).map(unbroken).join('\t')).join('\n')}\n`;
  },
  /** One cell a paragraph; blank cells are gone. */
  L4: (rows) =>
    rows
      .flatMap(cellsOf)
      .filter((cell) => cell !== '')
      .join('\n\n'),
};

function cellsOf({ labels, figures }: Row): string[] {
  return [...labels, ...figures];
}

function unbroken(cell: string): string {
  return cell.replace('\n', '');
}

function filled(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}

function rowsOf(model: ReportModel, form: TableForm): Row[] {
  return form.blocks.flatMap((block) =>
    form.record === 'row' ? labelledRows(model, form, block) : oneRow(model, form, block),
  );
}

function labelledRows({ figures }: ReportModel, { id }: TableForm, block: BlockForm): Row[] {
  const header =
    block.groups.length > 0
      ? applicantHeader(block)
      : [
          [
            ...block.headers.map(({ label }) => label),
            ...block.columns.map(({ label, broken }) => broken?.join('\n') ?? label),
          ],
        ];
  const begun = new Set<string>();
  const rows = block.rows.map((row) => ({
    labels: [...groupLabels(block, row.group, begun), row.label],
    figures: block.columns.map((column) => figures[id][row.id]![column.id]!),
  }));
  return [...(block.title === undefined ? [] : [labels([block.title])]), ...header.map(labels), ...rows];
}

function labels(cells: readonly string[]): Row {
  return { labels: cells, figures: [] };
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

function applicantHeader({ headers, columns }: BlockForm): string[][] {
  const [note, applicants, organisations] = headers.map(({ label }) => label);
  const [person, ...rest] = columns.map((column) => column.label);
  const total = rest.pop()!;
  return [
    [note!, applicants!],
    ['', person!, organisations!, total],
    ['', '', ...rest, ''],
  ];
}

function oneRow({ figures }: ReportModel, { id }: TableForm, { groups, rows, columns }: BlockForm): Row[] {
  const [first, ...others] = rows;
  const results = columns.map((column) => column.label);
  return [
    labels([first!.label, groups[0]!.label]),
    labels([...results, ...others.map((row) => row.label)]),
    labels([...results.map(() => ''), ...others.flatMap(() => results)]),
    { labels: [], figures: rows.flatMap((row) => columns.map((column) => figures[id][row.id]![column.id]!)) },
  ];
}
