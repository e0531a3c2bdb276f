import { columnName } from '../../form/names.ts';
import { columnNote, groupNote, rowNote } from '../../form/notes.ts';
import { headerNotes } from '../../form/header-notes.ts';
import type { Form } from '../../form/form.ts';
import type { RowNote } from '../../form/row-notes.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { TableReading } from '../../report/table.ts';
import type { Label } from '../../report/vocabulary.ts';
import { paragraphs } from '../markdown.ts';
import { noteParts } from './note.ts';
import type { Holds, Hover } from './place.ts';
import { itemText } from './provision.ts';
import type { Say } from './words.ts';

/** What the label at a place in a table is about. */
export function labelHover(form: Form, table: TableReading, holds: Holds, language: Language, say: Say): Hover | null {
  for (const { label, cells } of table.anchors) {
    const span = cells.flatMap((cell) => cell.parts).find(holds);
    if (!span) continue;
    const markdown = labelText(form, label, language, say);
    return markdown === null ? null : { span, markdown };
  }
  return null;
}

function labelText(form: Form, label: Label, language: Language, say: Say): string | null {
  const { kind, table, block, id, text } = label;
  switch (kind) {
    case 'row':
      return noted(say('row/title', { name: text }), rowNote(table, id), say);
    case 'group':
      return noted(say('row/title', { name: text }), groupNote(table, id), say);
    case 'header':
      return noted(say('column/title', { name: text }), headerNotes[id] ?? null, say);
    case 'column':
      return noted(say('column/title', { name: text }), columnNote(form, table, id), say);
    case 'piece': {
      const row = form.tables[table].blocks[block]?.rows[0]?.id ?? '';
      return noted(
        say('column/title', { name: columnName(form, { table, row, column: id }) }),
        columnNote(form, table, id),
        say,
      );
    }
    case 'block':
      return itemText(Number(id), form.id, language, say);
  }
}

function noted(title: string, note: RowNote | null, say: Say): string | null {
  return note && paragraphs([title, ...noteParts(note, say)]);
}
