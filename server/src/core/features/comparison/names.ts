import { columnOf } from '../../form/columns.ts';
import type { Form } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';

type Forms = readonly [before: Form, after: Form];

/** What a row is called in the later form; in the earlier one where the later lacks it. */
export function rowTitle(cell: CellId, forms: Forms): string {
  return rowName(formWith(cell, forms), cell);
}

/** What a column is called, likewise. */
export function columnTitle(cell: CellId, forms: Forms): string {
  return columnName(formWith(cell, forms), cell);
}

function formWith(cell: CellId, [before, after]: Forms): Form {
  return columnOf(after, cell) ? after : before;
}
