import { noted } from '../text/notes.ts';
import type { TableBlock } from './read-tables.ts';
import type { RowReading } from './table.ts';

/** Whether a table has its labels and not one figure, nor a stroke or a word in place of one. */
export const isEmptyTable = noted(({ table }: TableBlock): boolean => {
  const { rows, cells, disordered } = table;
  if (rows.size === 0 || disordered) return false;
  return cells.every(({ plain, content }) => plain === '' || !content.isFigure) && [...rows.values()].every(isUnfilled);
});

/** Words where a figure belongs are no figure, but something was filled in. */
function isUnfilled({ figures }: RowReading): boolean {
  return [...figures.values()].every(({ value }) => value.kind === 'blank' || value.kind === 'unplaced');
}
