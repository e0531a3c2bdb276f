import type { TableId } from '../../../server/src/core/form/form.ts';
import type { FormId } from '../../../server/src/core/form/list.ts';
import { balanced, type Figures, uniform } from '../../support/model.ts';

/** A place in the tables of a report. */
export interface Place {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** Gives the figure of a cell. */
export type Fill = (place: Place) => string;

/** Figures of the form `id`: each that is no total as `leaf` gives it, and totals that balance. */
export function filled(id: FormId, leaf: Fill): Figures {
  const model = uniform(id, '0');
  return balanced({ ...model, figures: each(model.figures, (place) => (isTotal(place) ? '0' : leaf(place))) }).figures;
}

/** `figures` with each as `change` gives it. */
export function each(figures: Figures, change: (place: Place, figure: string) => string): Figures {
  const changed = structuredClone(figures);
  for (const [table, rows] of Object.entries(changed) as [TableId, Figures[TableId]][]) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, figure] of Object.entries(cells)) cells[column] = change({ table, row, column }, figure);
    }
  }
  return changed;
}

/** Whether the figure follows from others: the totals, and the requests received, which balance those handled. */
export function isTotal({ table, row, column }: Place): boolean {
  if (table === 'requests') return column === 'total' || row === 'total' || row === 'new';
  return table === 'review' && column === 'total';
}

/** A place as one word. */
export function pathOf({ table, row, column }: Place): string {
  return `${table}/${row}/${column}`;
}

/** `figures` with some written otherwise, by path. Throws where there is no such cell. */
export function withFigures(figures: Figures, changes: Readonly<Record<string, string>>): Figures {
  const left = new Set(Object.keys(changes));
  const changed = each(figures, (place, figure) => {
    left.delete(pathOf(place));
    return changes[pathOf(place)] ?? figure;
  });
  if (left.size > 0) throw new Error(`no cells ${[...left].join(', ')}`);
  return changed;
}
