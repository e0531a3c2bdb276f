import type { FigureCell, TableView } from '../view.ts';

/** The cells of a table that are there for figures, in its order. */
export function figuresOf({ bands }: Pick<TableView, 'bands'>): FigureCell[] {
  return bands.flatMap(({ body }) => body.flatMap((row) => row.filter((cell) => cell.kind === 'figure')));
}
