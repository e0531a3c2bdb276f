import type { RowForm, TableForm } from '../core/form/form.ts';
import type { FormId } from '../core/form/list.ts';
import { FORMS } from '../core/form/forms.ts';
import { rowName } from '../core/form/names.ts';
import type { RowNote } from '../core/form/row-note.ts';
import { plain } from '../core/text/plain.ts';

/** A row of a table, or a group of rows, in the forms that have it. */
export interface ExplainedRow {
  readonly name: string;
  readonly table: TableForm;
  readonly forms: readonly FormId[];
  readonly note: RowNote;
}

interface Known extends ExplainedRow {
  readonly names: readonly string[];
}

/** The rows and groups called `name`, with their number or without, in any width; also by their id. */
export function rowsCalled(name: string): ExplainedRow[] {
  const sought = folded(name);
  const found = new Map<string, ExplainedRow>();
  for (const each of FORMS.flatMap((form) => Object.values(form.tables).flatMap((table) => rowsOf(form, table)))) {
    if (!each.names.includes(sought)) continue;
    const key = `${each.table.id} ${each.name}`;
    found.set(key, { ...each, forms: [...(found.get(key)?.forms ?? []), ...each.forms] });
  }
  return [...found.values()];
}

function rowsOf(form: (typeof FORMS)[number], table: TableForm): Known[] {
  const forms = [form.id];
  return table.blocks.flatMap(({ rows, groups }) => [
    ...rows.map((row) => {
      const name = rowName(form, { table: table.id, row: row.id });
      return { name, table, forms, note: row.note, names: namesOf(row, name) };
    }),
    ...groups.map((group) => ({
      name: group.label,
      table,
      forms,
      note: group.note,
      names: namesOf(group, group.label),
    })),
  ]);
}

function namesOf(
  { id, label, otherLabels = [] }: Pick<RowForm, 'id' | 'label' | 'otherLabels'>,
  name: string,
): string[] {
  const written = [name, label, ...otherLabels].map(folded);
  return [
    id,
    ...written,
    ...written.map((each) => each.replace(/^(?:\([^)]{1,3}\)|[一二三四五六七八九十]、)?(?:\d+\.)?/, '')),
  ];
}

function folded(name: string): string {
  return plain(name).replace(/[\s"'「」]/g, '');
}
