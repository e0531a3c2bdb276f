import type { ColumnForm } from '../../form/form.ts';
import { columnOf } from '../../form/columns.ts';
import { columnName, rowName } from '../../form/names.ts';
import { isPlainFigure } from '../../report/plain-figure.ts';
import type { Tabled } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { noted } from '../../text/notes.ts';
import type { Origin } from '../../text/span.ts';

/** A figure with the words by which a message names it. */
export interface NamedFigure<From extends Origin = 'block'> {
  readonly figure: Figure<From>;
  readonly column: ColumnForm;
  readonly names: { readonly row: string; readonly column: string; readonly text: string };
}

/** Figures in the order of the form. */
type OddFigures = Readonly<Record<'all' | Figure['value']['kind'], readonly Figure[]>>;

/** The figures of a report that are more or less than a few digits, together and by kind: most rules speak of no others. */
export const oddFigures = noted(({ tables, syntax }: Tabled): OddFigures => {
  const odd: Record<keyof OddFigures, Figure[]> = {
    all: [],
    number: [],
    blank: [],
    nil: [],
    repeated: [],
    text: [],
    unplaced: [],
  };
  for (const figure of figuresOf(tables)) {
    if (isPlainFigure(syntax.text, figure)) continue;
    odd.all.push(figure);
    odd[figure.value.kind].push(figure);
  }
  return odd;
});

/** The figures with their names, without those whose column the form lacks. */
export function* named<From extends Origin>(
  { readBy, syntax }: Pick<Tabled, 'readBy' | 'syntax'>,
  figures: readonly Figure<From>[],
): Generator<NamedFigure<From>> {
  for (const figure of figures) {
    const column = columnOf(readBy, figure.id);
    if (!column) continue;
    const text = syntax.text.slice(figure.span.start, figure.span.end);
    yield { figure, column, names: { row: rowName(readBy, figure.id), column: columnName(readBy, figure.id), text } };
  }
}

/** Every figure of tables, in the order of the form. */
export function* figuresOf<From extends Origin>(tables: Tabled<From>['tables']): Generator<Figure<From>> {
  for (const table of Object.values(tables)) {
    for (const row of table?.rows.values() ?? []) yield* row.figures.values();
  }
}
