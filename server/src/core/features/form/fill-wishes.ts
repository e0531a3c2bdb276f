import type { ColumnForm, TableId } from '../../form/form.ts';
import { type CellId, cellKey } from '../../form/identities.ts';
import { rowsOf } from '../../form/rows.ts';
import type { Report } from '../../report/report.ts';
import { type Asked, cellsSaid } from './fill-said.ts';
import { wordsFor } from './fill-words.ts';

/** A cell, and what was typed in it. */
export interface Filling extends CellId {
  readonly words: string;
}

/**
 * Why a cell stays as it is: the text is no report, the form has no such cell, what was typed is no figure for it, the
 * text lacks its table or its row, the table is out of order, nothing tells the columns of its row, or it cannot be
 * written without touching another figure.
 */
export type Reason = 'no-report' | 'no-cell' | 'words' | 'no-table' | 'no-row' | 'disordered' | 'unplaced' | 'bound';

/** A cell that stays as it is. */
export interface Refusal extends Filling {
  readonly reason: Reason;
}

/** What is to be written, cell by cell, and what cannot be. */
export interface Wishes {
  readonly asked: readonly Asked[];
  readonly refused: readonly Refusal[];
}

/** Tells what can be written from what cannot. Of a cell that is given twice the last counts; one that says its words already is left out. */
export function wishesOf(report: Report, fillings: readonly Filling[]): Wishes {
  const said = cellsSaid(report);
  const last = new Map(fillings.map((filling) => [cellKey(filling), filling]));
  const asked: Asked[] = [];
  const refused: Refusal[] = [];
  for (const [key, filling] of last) {
    const found = wishOf(report, filling);
    if (typeof found === 'string') refused.push({ ...filling, reason: found });
    else if (said.get(key) !== found.words) asked.push(found);
  }
  return { asked, refused };
}

function wishOf(report: Report, { table, row, column, words: typed }: Filling): Asked | Reason {
  if (!report.recognised) return 'no-report';
  const form = columnOf(report, table, row, column);
  if (!form) return 'no-cell';
  const words = wordsFor(typed, form);
  if (words === null) return 'words';
  const reading = report.tables[table];
  if (!reading) return 'no-table';
  if (!reading.rows.has(row)) return 'no-row';
  return reading.disordered ? 'disordered' : { id: { table, row, column }, words };
}

/** A column of the form; a client may name one that there is not. */
function columnOf({ readBy }: Report, table: TableId, row: string, column: string): ColumnForm | undefined {
  const form = Object.values(readBy.tables).find(({ id }) => id === table);
  const place = form && rowsOf(form).get(row);
  return place?.block.columns.find(({ id }) => id === column);
}
