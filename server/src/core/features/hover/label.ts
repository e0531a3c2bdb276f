import { columnName } from '../../form/names.ts';
import { labelNote } from '../../form/notes.ts';
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
export function labelHover(
  form: Form,
  table: TableReading<'text'>,
  holds: Holds,
  language: Language,
  say: Say,
): Hover | null {
  for (const { label, cells } of table.anchors) {
    const span = cells.flatMap((cell) => cell.parts).find(holds);
    if (!span) continue;
    const markdown = labelText(form, label, language, say);
    return markdown === null ? null : { span, markdown };
  }
  return null;
}

function labelText(form: Form, label: Label, language: Language, say: Say): string | null {
  const { kind, table, id, text } = label;
  if (kind === 'block') return itemText(Number(id), form, language, say);
  const block = form.tables[table].blocks[label.block];
  if (!block) return null;
  switch (kind) {
    case 'row':
    case 'group':
      return noted(say('row/title', { name: text }), labelNote(block, kind, id), say);
    case 'header':
    case 'column':
      return noted(say('column/title', { name: text }), labelNote(block, kind, id), say);
    case 'piece': {
      const name = columnName(form, { table, row: block.rows[0]?.id ?? '', column: id });
      return noted(say('column/title', { name }), labelNote(block, 'column', id), say);
    }
  }
}

function noted(title: string, note: RowNote | null, say: Say): string | null {
  return note && paragraphs([title, ...noteParts(note, say)]);
}
