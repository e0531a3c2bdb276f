import type { ColumnForm } from '../../form/form.ts';
import { columnOf } from '../../form/columns.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Figure } from '../../report/table.ts';
import type { Context } from '../rule.ts';

/** A figure with the words by which a message names it. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly column: ColumnForm;
  readonly names: { readonly row: string; readonly column: string; readonly text: string };
}

/** Every figure of the report's tables, in the order of the form. */
export function* namedFigures({ report, judgement }: Context): Generator<NamedFigure> {
  const { readBy, syntax } = report;
  for (const figure of judgement.figures.values()) {
    const column = columnOf(readBy, figure.id);
    if (!column) continue;
    const text = syntax.text.slice(figure.span.start, figure.span.end);
    yield { figure, column, names: { row: rowName(readBy, figure.id), column: columnName(readBy, figure.id), text } };
  }
}
