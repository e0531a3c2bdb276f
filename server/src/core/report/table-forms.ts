import type { Form, TableForm, TableId } from '../form/form.ts';
import { FORMS, formOf } from '../form/forms.ts';
import type { FormId } from '../form/list.ts';
import { FEWEST_OWN_WORDS } from './form-used.ts';
import type { Section } from './heading.ts';
import type { Label } from './label.ts';
import type { Region } from './regions.ts';
import type { SeenCell } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

const IDS = ['disclosure', 'requests', 'review'] as const;

/**
 * The form by which a report is read, each table by the form that it is written on: where one surely stands on another
 * form than the report, that form's table and equations take the place of the report's own.
 * @param due the form that is due: where a table stands on it, the others are what is wrong
 */
export function formByTables(
  used: Form<FormId>,
  due: Form<FormId> | null,
  sections: readonly Section[],
  regions: readonly Region[],
): Form<FormId> {
  const ids = IDS.map((id) => formOfTable(id, used, sections, regions));
  if (ids.every((id) => id === used.id)) return used;
  if (due && due !== used && ids.includes(due.id)) return formByTables(due, due, sections, regions);
  const key = [used.id, ...ids].join();
  let form = known.get(key);
  if (!form) known.set(key, (form = composed(used, ids)));
  return form;
}

/** The tables that are on another form than the report, by their ids. */
export function foreignTables(readBy: Form<FormId>): readonly TableId[] {
  const own = formOf(readBy.id).tables;
  return IDS.filter((id) => readBy.tables[id] !== own[id]);
}

/** The form that a table of the report is on. */
export function formOfTableRead(readBy: Form<FormId>, id: TableId): Form<FormId> {
  return FORMS.find(({ tables }) => tables[id] === readBy.tables[id]) ?? readBy;
}

/** So few that they are kept for good. */
const known = new Map<string, Form<FormId>>();

function composed(used: Form<FormId>, ids: readonly FormId[]): Form<FormId> {
  const forms = IDS.map((id, at) => [id, formOf(ids[at] ?? used.id)] as const);
  const tables = Object.fromEntries(forms.map(([id, form]) => [id, form.tables[id]])) as Record<TableId, TableForm>;
  const identities = forms.flatMap(([id, form]) => form.identities.filter(({ table }) => table === id));
  return { ...used, tables, identities };
}

/** The form that a table stands on by its own labels; that of the report where they do not surely tell another. */
function formOfTable(
  id: TableId,
  used: Form<FormId>,
  sections: readonly Section[],
  regions: readonly Region[],
): FormId {
  const body = sections.find((section) => section.form.table === id)?.body;
  const cells = (body && regions.find(({ from, to }) => from === body.from && to === body.to)?.block?.cells) ?? [];
  const other = FORMS.find((form) => {
    if (form.tables[id] === used.tables[id]) return false;
    const found = evidence(cells, form, used, id);
    return found >= FEWEST_OWN_WORDS && found > 2 * evidence(cells, used, form, id);
  });
  return other?.id ?? used.id;
}

/**
 * How many labels stand there that the table has in `form` and not in `other`. A row of the one that only heads a group
 * in the other tells as much as several.
 */
function evidence(cells: readonly SeenCell[], form: Form, other: Form, id: TableId): number {
  const theirs = vocabularyOf(other, id).byKey;
  const seen = new Set<string>();
  let rows = 0;
  const own = vocabularyOf(form, id).byKey;
  for (const [at, { label, kind }] of cells.entries()) {
    if (kind === 'words' || !own.has(label.key) || seen.has(label.key)) continue;
    const foreign = theirs.get(label.key);
    if (!foreign) seen.add(label.key);
    else if (isRowHere(own.get(label.key), foreign) && isFigured(cells, at)) rows = FEWEST_OWN_WORDS;
  }
  return seen.size + rows;
}

function isRowHere(own: readonly Label[] | undefined, foreign: readonly Label[]): boolean {
  return own?.some(({ kind }) => kind === 'row') === true && foreign.every(({ kind }) => kind === 'group');
}

/** Whether the next cell that shows something is a figure. */
function isFigured(cells: readonly SeenCell[], at: number): boolean {
  let next = at + 1;
  while (cells[next]?.plain === '') next++;
  return cells[next]?.content.isFigure === true;
}
