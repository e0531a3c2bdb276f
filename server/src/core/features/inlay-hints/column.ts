import type { Form } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import { columnName } from '../../form/names.ts';
import { rowsOf } from '../../form/rows.ts';
import type { Say } from '../in-text/words.ts';

/** What tells the column of a cell: its name; where all rows of a table stand in one line, that of the row as well. */
export function columnWords(form: Form, cell: CellId, say: Say): string {
  const column = columnName(form, cell);
  const table = form.tables[cell.table];
  if (table.record === 'row') return say('hint/column', { column });
  return say('hint/cell', { row: rowsOf(table).get(cell.row)?.row.label ?? cell.row, column });
}
