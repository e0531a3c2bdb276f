import { LABEL_COLUMNS } from '../../form/blank-table.ts';
import type { BlockForm, TableForm } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import { blockHead, label, rowHeads, rowLabels, title } from './labels.ts';
import type { LabelCell } from './view.ts';

/** The place of a figure in a grid. */
export interface Place {
  readonly kind: 'place';
  readonly id: CellId;
  readonly colspan: number;
}

/** A table of a form as it is printed: labels, and places for figures. */
export interface Layout {
  readonly labelColumns: number;
  readonly columns: number;
  readonly bands: readonly {
    readonly head: readonly (readonly LabelCell[])[];
    readonly body: readonly (readonly (LabelCell | Place)[])[];
  }[];
}

/** How a table is printed, merged cells included. */
export function layoutOf(table: TableForm): Layout {
  return table.record === 'block' ? blockLayout(table) : rowLayout(table);
}

/** All figures in one line below their labels. */
function blockLayout({ id: table, blocks }: TableForm): Layout {
  const bands = blocks.map((block) => {
    const places = block.rows.flatMap(({ id: row }) =>
      block.columns.map(({ id: column }): Place => ({ kind: 'place', id: { table, row, column }, colspan: 1 })),
    );
    return { head: blockHead(block), body: [places] };
  });
  return { labelColumns: 0, columns: Math.max(...bands.map(({ body: [row] }) => row?.length ?? 0)), bands };
}

/** Each row behind its label. Blocks with fewer columns have wider ones. */
function rowLayout({ id: table, blocks }: TableForm): Layout {
  const labelColumns = blocks.some(({ groups }) => groups.length > 0) ? LABEL_COLUMNS : 1;
  const figures = blocks.reduce((units, { columns }) => leastMultiple(units, columns.length), 1);
  const columns = labelColumns + figures;
  const bands = blocks.map((block) => {
    const unit = figures / block.columns.length;
    const places = (row: string): Place[] =>
      block.columns.map(({ id: column }) => ({ kind: 'place', id: { table, row, column }, colspan: unit }));
    return {
      head: [...title(block, columns), ...headOf(block, labelColumns, unit)],
      body: block.rows.map((row, at) => [...rowLabels(block, at, labelColumns), ...places(row.id)]),
    };
  });
  return { labelColumns, columns, bands };
}

function headOf(block: BlockForm, labelColumns: number, unit: number): LabelCell[][] {
  if (block.groups.length > 0) return rowHeads(block, labelColumns);
  const [own] = block.headers;
  return [
    [
      label(own?.label ?? '', 'col', { colspan: labelColumns }),
      ...block.columns.map((column) => label(column.label, 'col', { colspan: unit })),
    ],
  ];
}

function leastMultiple(one: number, other: number): number {
  let multiple = one;
  while (multiple % other !== 0) multiple += one;
  return multiple;
}
