import type { BlockForm, Form, GroupForm, RowForm, TableForm } from '../../../server/src/core/form/form.ts';
import type { Figures } from '../../support/model.ts';
import type { Cell, Table } from './document.ts';

/** Words for a label of the form as this report writes it; the form's own where it has no habit of its own. */
export type Wording = (label: string) => string;

/** How a report writes its tables. */
export interface Hand {
  readonly form: Form;
  readonly written: Figures;
  readonly word: Wording;
  /** The size of the letters, in points. */
  readonly cellSize: number;
}

/** The table of section two, with the merged cells of the published form. */
export function disclosureTable({ form: { tables }, written, word, cellSize }: Hand): Table {
  const { blocks } = tables.disclosure;
  // Where blocks of two columns stand below those of three, the one in the middle is cut in half.
  const isHalved = blocks.some(({ columns }) => columns.length === 2);
  const widths = isHalved ? [28, 24, 12, 12, 24] : [28, 24, 24, 24];
  const rows = blocks.flatMap((block) => {
    const spans = (isHalved ? HALVED : WHOLE)[block.columns.length] ?? [];
    return [
      [label([word(block.title ?? '')], widths.length)],
      [
        ...block.headers.map((header) => label([word(header.label)])),
        ...block.columns.map((column, index) => label(column.broken ?? [word(column.label)], spans[index])),
      ],
      ...block.rows.map((row) => [
        label([word(row.label)]),
        ...block.columns.map((column, index) => figure(written.disclosure[row.id]?.[column.id], spans[index])),
      ]),
    ];
  });
  return { id: 'disclosure', size: cellSize, widths, rows };
}

/** How many columns of the grid each column of figures covers, by the number of such columns in a block. */
const HALVED: Readonly<Record<number, readonly number[]>> = { 3: [1, 2, 1], 2: [2, 2] };
const WHOLE: Readonly<Record<number, readonly number[]>> = { 3: [1, 1, 1], 1: [3] };

/** The columns of labels before the figures of table three. */
const LABELS = 3;

/** The table of section three. */
export function requestsTable({ form, written, word, cellSize }: Hand): Table {
  const [block] = form.tables.requests.blocks;
  if (!block) throw new Error('the form has no table three');
  const begun = new Set<string>();
  const rows = block.rows.map((row) => {
    const around = groupsAround(block, row);
    const opened = around.filter((group) => !begun.has(group.id));
    for (const group of opened) begun.add(group.id);
    return [
      ...opened.map((group) => label([word(group.label)], 1, rowsUnder(block, group))),
      label([word(row.label)], LABELS - around.length),
      ...block.columns.map((column) => figure(written.requests[row.id]?.[column.id])),
    ];
  });
  const widths = [6, 9, 22, ...block.columns.map(() => 9)];
  return { id: 'requests', size: cellSize, widths, rows: [...applicantHeader(block, word), ...rows] };
}

/** The groups that hold a row, the outermost first. */
function groupsAround({ groups }: BlockForm, { group }: RowForm): GroupForm[] {
  const [outermost] = groups;
  if (group === undefined || !outermost) return [];
  return groups.filter(({ id }) => id === outermost.id || id === group);
}

function rowsUnder(block: BlockForm, { id }: GroupForm): number {
  return block.rows.filter((row) => groupsAround(block, row).some((group) => group.id === id)).length;
}

function applicantHeader({ headers, columns }: BlockForm, word: Wording): Cell[][] {
  const [note = '', applicants = '', organisations = ''] = headers.map((header) => header.label);
  const names = columns.map((column) => word(column.label));
  const [person = '', total = ''] = [names[0], names.at(-1)];
  const kinds = names.slice(1, -1);
  return [
    [label([word(note)], LABELS, 3), label([word(applicants)], columns.length)],
    [label([person], 1, 2), label([word(organisations)], kinds.length), label([total], 1, 2)],
    kinds.map((kind) => label([kind])),
  ];
}

/** The table of section four. */
export function reviewTable({ form, written, word, cellSize }: Hand): Table {
  const { columns, rows, first, others, litigation } = reviewParts(form.tables.review);
  const results = columns.map((column) => word(column.label));
  const under = (row: RowForm) => columns.map((column) => figure(written.review[row.id]?.[column.id]));
  return {
    id: 'review',
    size: cellSize,
    widths: rows.flatMap(() => columns.map(() => 1)),
    rows: [
      [label([word(first.label)], columns.length), label([word(litigation)], others.length * columns.length)],
      [
        ...results.map((result) => label([result], 1, 2)),
        ...others.map((row) => label([word(row.label)], columns.length)),
      ],
      others.flatMap(() => results.map((result) => label([result]))),
      rows.flatMap(under),
    ],
  };
}

/** The table of section four drawn as three small ones, each with its name: a habit of programs that copy tables. */
export function splitReview({ form, written, word, cellSize }: Hand): { name: string; table: Table }[] {
  const { columns, rows, litigation } = reviewParts(form.tables.review);
  return rows.map((row) => ({
    name: word(row.group === undefined ? row.label : `${litigation}（${row.label}）`),
    table: {
      id: 'review',
      size: cellSize,
      widths: columns.map(() => 1),
      rows: [
        columns.map((column) => label([word(column.label)])),
        columns.map((column) => figure(written.review[row.id]?.[column.id])),
      ],
    },
  }));
}

function reviewParts({ blocks }: TableForm) {
  const [block] = blocks;
  const [first, ...others] = block?.rows ?? [];
  const [group] = block?.groups ?? [];
  if (!block || !first || !group) throw new Error('the form has no table four');
  return { columns: block.columns, rows: block.rows, first, others, litigation: group.label };
}

function label(lines: readonly string[], across = 1, down = 1): Cell {
  return { lines, across, down, figure: false };
}

function figure(written = '', across = 1): Cell {
  return { lines: written === '' ? [] : [written], across, down: 1, figure: true };
}
