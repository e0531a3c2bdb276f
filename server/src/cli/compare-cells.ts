import { figureValue } from '../core/across/amounts.ts';
import { type ComparedCell, noteOf } from '../core/across/comparison.ts';
import type { Recorded, ReportRecord } from '../core/across/record.ts';
import { columnOf } from '../core/form/columns.ts';
import type { Form } from '../core/form/form.ts';
import { formOf } from '../core/form/forms.ts';
import { columnName, rowName } from '../core/form/names.ts';
import { decimalText } from '../core/text/decimal.ts';
import type { Sheet, Value } from '../sheets/sheet.ts';
import type { Say } from './words.ts';

/** Two reports that are compared, the earlier one first. */
export type Pair = readonly [ReportRecord, ReportRecord];

/** Whose report it is, of which year and on which form, in words. */
export function reportCalled({ agency, year, readBy }: ReportRecord, say: Say): string {
  const unknown = say('compare/report-unknown', {});
  return say('compare/report', { agency: agency ?? unknown, year: year ?? unknown, form: readBy });
}

/** The cells with their figures in both reports: in a row the table, the row and the column, both figures, the change, a note. */
export function cellsSheet(cells: readonly ComparedCell[], [before, after]: Pair, say: Say): Sheet {
  const forms = [formOf(before.readBy), formOf(after.readBy)] as const;
  const years = [before, after].map(({ year }, at) => (year === null ? `(${at + 1})` : String(year)));
  const named = (['table', 'row', 'column'] as const).map((each) => say(`column/${each}`, {}));
  return {
    name: say('sheet/cells', {}),
    head: [[...named, ...years, say('column/change', {}), say('column/note', {})]],
    rows: cells.map((cell) => {
      const form = columnOf(forms[1], cell) ? forms[1] : forms[0];
      return [
        ...[form.tables[cell.table].name.text, rowName(form, cell), columnName(form, cell)],
        ...[shown(cell, cell.before, forms[0], say), shown(cell, cell.after, forms[1], say)],
        ...[changeValue(cell), say(`note/${noteOf(cell)}`, {})],
      ];
    }),
    fixed: 0,
    tones: { column: NOTE, of: cells.map(({ isChanged }) => (isChanged ? 'warning' : null)) },
  };
}

const NOTE = 6;

function shown(cell: ComparedCell, value: Recorded | undefined, form: Form, say: Say): Value {
  if (value !== undefined) return figureValue(form, cell, value) ?? say('blank', {});
  return say(columnOf(form, cell) ? 'compare/unknown' : 'compare/no-cell', {});
}

/** By how much a figure grew; nothing where it did not, or nobody knows. */
function changeValue({ change, isChanged }: ComparedCell): Value {
  if (!change || !isChanged) return null;
  const digits = decimalText(change);
  return String(Number(digits)) === digits ? Number(digits) : digits;
}

/** The sentences that both reports have. */
export function sameSheet(same: readonly string[], say: Say): Sheet {
  return {
    name: say('sheet/same', {}),
    head: [[say('column/sentence', {})]],
    rows: same.map((sentence) => [sentence]),
    ...{ fixed: 0, tones: null },
  };
}
