import { figureValue } from '../core/across/amounts.ts';
import type { Missing, OverviewRow } from '../core/across/overview.ts';
import type { ReportRecord } from '../core/across/record.ts';
import { idsOf } from '../core/form/cells.ts';
import { columnOf } from '../core/form/columns.ts';
import type { Form } from '../core/form/form.ts';
import { FORMS, formOf } from '../core/form/forms.ts';
import { type CellId, cellKey } from '../core/form/identities.ts';
import { columnName, rowName } from '../core/form/names.ts';
import type { Entry } from './overview-entry.ts';
import type { Sheet, Value } from './sheet.ts';
import type { Say } from './words.ts';

/** A file that was not read, and why. */
export interface Unread {
  readonly file: string;
  readonly why: string;
}

/** The reports of a run, those that are missing and what was not read. */
export interface Overview {
  readonly entries: readonly Entry[];
  readonly missing: readonly Missing[];
  readonly unread: readonly Unread[];
}

/** A row a report; each number in a column of its own. */
export function overviewSheet(rows: readonly OverviewRow[], say: Say): Sheet {
  const columns = ['agency', 'year', 'form', 'state', 'held', 'all', 'errors', 'warnings', 'received'] as const;
  return {
    name: say('sheet/overview', {}),
    head: [[...columns, 'carried-out' as const, 'file' as const].map((each) => say(`column/${each}`, {}))],
    rows: rows.map(({ agency, year, form, state, identities, errors, warnings, received, carriedOut, file }) => [
      ...[agency, year, form, say(`state/${state}`, {}), identities.held, identities.all],
      ...[errors, warnings, received, carriedOut, file],
    ]),
    fixed: 1,
    tones: { column: columns.indexOf('state'), of: rows.map(({ state }) => state) },
  };
}

/** The same in fewer columns, for a terminal. */
export function shortSheet(rows: readonly OverviewRow[], say: Say): Sheet {
  const columns = ['agency', 'year', 'form', 'state', 'identities', 'errors', 'warnings', 'received'] as const;
  return {
    name: say('sheet/overview', {}),
    head: [[...columns, 'carried-out' as const, 'file' as const].map((each) => say(`column/${each}`, {}))],
    rows: rows.map(({ agency, year, form, state, identities, errors, warnings, received, carriedOut, file }) => [
      ...[agency, year, form, say(`state/${state}`, {}), `${identities.held}/${identities.all}`],
      ...[errors, warnings, received, carriedOut, file],
    ]),
    fixed: 0,
    tones: null,
  };
}

/** Every sheet of an overview; those of what is missing and of what was not read only where there is any. */
export function overviewSheets({ entries, missing, unread }: Overview, say: Say): Sheet[] {
  return [
    overviewSheet(
      entries.map(({ row }) => row),
      say,
    ),
    findingsSheet(entries, say),
    figuresSheet(entries, say),
    ...(missing.length > 0 ? [missingSheet(missing, say)] : []),
    ...(unread.length > 0 ? [unreadSheet(unread, say)] : []),
  ];
}

function findingsSheet(entries: readonly Entry[], say: Say): Sheet {
  const columns = ['agency', 'year', 'level', 'place', 'message', 'remedy', 'rule', 'file'] as const;
  const found = entries.flatMap(({ row, findings }) => findings.map((each) => ({ row, each })));
  return {
    name: say('sheet/findings', {}),
    head: [columns.map((each) => say(`column/${each}`, {}))],
    rows: found.map(({ row: { agency, year, file }, each: { severity, place, message, remedy, rule } }) => [
      ...[agency, year, say(`level/${severity}`, {}), place, message, remedy, rule, file],
    ]),
    fixed: 1,
    tones: {
      column: columns.indexOf('level'),
      of: found.map(({ each: { severity } }) => (severity === 'error' || severity === 'warning' ? severity : null)),
    },
  };
}

/** All figures: a row a report, a column a cell of the forms that are in use. */
function figuresSheet(entries: readonly Entry[], say: Say): Sheet {
  const forms = FORMS.filter(({ id }) => entries.some(({ filed }) => filed.record.readBy === id)).reverse();
  const cells = cellsOfForms(forms);
  const [agency, year, file] = (['agency', 'year', 'file'] as const).map((each) => say(`column/${each}`, {}));
  const named = (nameOf: (at: { form: Form; id: CellId }) => string): (string | null)[] => {
    const names = cells.map(nameOf);
    const isBegun = (at: number): boolean =>
      cells[at - 1]?.id.table !== cells[at]!.id.table || names[at - 1] !== names[at];
    return names.map((name, at) => (isBegun(at) ? name : null));
  };
  return {
    name: say('sheet/figures', {}),
    head: [
      ['', null, null, ...named(({ form, id }) => form.tables[id.table].name.text)],
      ['', null, null, ...named(({ form, id }) => rowName(form, id))],
      [agency!, year!, file!, ...cells.map(({ form, id }) => columnName(form, id))],
    ],
    rows: entries.map(({ row, filed: { record } }) => [
      ...[row.agency, row.year, row.file],
      ...cells.map(({ id }) => figure(record, id, say)),
    ]),
    fixed: 2,
    tones: null,
  };
}

/** The cells of several forms, table by table: those of the first, then what only the others have. */
function cellsOfForms(forms: readonly Form[]): { readonly form: Form; readonly id: CellId }[] {
  const tables = Object.values(forms[0]?.tables ?? {}).map(({ id }) => id);
  return tables.flatMap((table) => {
    const own = new Map<string, { readonly form: Form; readonly id: CellId }>();
    for (const form of forms) {
      for (const id of idsOf(form.tables[table])) {
        if (!own.has(cellKey(id))) own.set(cellKey(id), { form, id });
      }
    }
    return [...own.values()];
  });
}

function figure(record: ReportRecord, id: CellId, say: Say): Value {
  const form = formOf(record.readBy);
  const column = columnOf(form, id);
  const value = record.tables[id.table][id.row]?.[id.column];
  // Blank where the report lacks the cell; where only its figure is not known, that is said.
  if (value === undefined) return column && record.tables[id.table][id.row] ? say('compare/unknown', {}) : null;
  return figureValue(form, id, value);
}

function missingSheet(missing: readonly Missing[], say: Say): Sheet {
  return {
    name: say('sheet/missing', {}),
    head: [[say('column/agency', {}), say('column/year', {})]],
    rows: missing.map(({ agency, year }) => [agency, year]),
    ...{ fixed: 1, tones: null },
  };
}

function unreadSheet(unread: readonly Unread[], say: Say): Sheet {
  return {
    name: say('sheet/unread', {}),
    head: [[say('column/file', {}), say('column/why', {})]],
    rows: unread.map(({ file, why }) => [file, why]),
    ...{ fixed: 1, tones: null },
  };
}
