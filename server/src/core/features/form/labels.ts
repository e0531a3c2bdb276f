import type { BlockForm } from '../../form/form.ts';
import type { LabelCell } from './view.ts';

interface Spans {
  readonly colspan?: number;
  readonly rowspan?: number;
}

/** A cell with words of the form. */
export function label(words: string, scope: LabelCell['scope'], { colspan = 1, rowspan = 1 }: Spans = {}): LabelCell {
  return { kind: 'label', scope, words, colspan, rowspan };
}

/** The line across the table that opens a block, where it has one. */
export function title({ title: words }: BlockForm, columns: number): LabelCell[][] {
  return words === undefined ? [] : [[label(words, 'colgroup', { colspan: columns })]];
}

/** The header of a table whose rows stand in groups: the note in the corner, and the applicants by their kinds. */
export function rowHeads({ headers, columns }: BlockForm, labelColumns: number): LabelCell[][] {
  const [note, all, organisations] = headers.map((header) => header.label);
  const [first, ...others] = columns.map((column) => column.label);
  const last = others.pop();
  return [
    [
      label(note ?? '', 'none', { colspan: labelColumns, rowspan: 3 }),
      label(all ?? '', 'colgroup', { colspan: columns.length }),
    ],
    [
      label(first ?? '', 'col', { rowspan: 2 }),
      label(organisations ?? '', 'colgroup', { colspan: others.length }),
      label(last ?? '', 'col', { rowspan: 2 }),
    ],
    others.map((words) => label(words, 'col')),
  ];
}

/** The cells in front of a row's figures: the groups that begin with it, and its own. */
export function rowLabels({ groups, rows }: BlockForm, at: number, labelColumns: number): LabelCell[] {
  const row = rows[at]!;
  const outermost = groups[0];
  const own = (depth: number): LabelCell => label(row.label, 'row', { colspan: labelColumns - depth });
  if (row.group === undefined || !outermost) return [own(0)];
  const before = rows[at - 1];
  const outer =
    before?.group === undefined
      ? [label(outermost.label, 'rowgroup', { rowspan: rowsFrom(rows, at, (group) => group !== undefined) })]
      : [];
  if (row.group === outermost.id) return [...outer, own(1)];
  const group = groups.find(({ id }) => id === row.group);
  const inner =
    before?.group === row.group
      ? []
      : [label(group?.label ?? '', 'rowgroup', { rowspan: rowsFrom(rows, at, (each) => each === row.group) })];
  return [...outer, ...inner, own(2)];
}

/** How many rows from `at` on stand in a group that `isIn` takes. */
function rowsFrom(rows: BlockForm['rows'], at: number, isIn: (group: string | undefined) => boolean): number {
  const end = rows.findIndex(({ group }, index) => index >= at && !isIn(group));
  return (end < 0 ? rows.length : end) - at;
}

/** The header of a table whose rows stand side by side: those of a group have one label more above them. */
export function blockHead({ groups, rows, columns }: BlockForm): LabelCell[][] {
  const width = columns.length;
  const inGroup = rows.filter(({ group }) => group !== undefined);
  const alone = rows.filter(({ group }) => group === undefined);
  const names = (rowspan: number): LabelCell[] => columns.map((column) => label(column.label, 'col', { rowspan }));
  return [
    [
      ...alone.map((row) => label(row.label, 'colgroup', { colspan: width })),
      ...groups.map((group) => {
        const own = inGroup.filter((row) => row.group === group.id).length;
        return label(group.label, 'colgroup', { colspan: width * own });
      }),
    ],
    [...alone.flatMap(() => names(2)), ...inGroup.map((row) => label(row.label, 'colgroup', { colspan: width }))],
    inGroup.flatMap(() => names(1)),
  ];
}
