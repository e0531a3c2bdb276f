import type { Form } from '../../form/form.ts';
import { FORMS } from '../../form/forms.ts';
import { words } from '../../report/label-key.ts';
import type { Prose } from '../../report/paragraphs.ts';
import { notedBy } from '../../text/notes.ts';
import { plain } from '../../text/plain.ts';

/** The labels of each form, joined. */
const LABELS = new Map<number, string>(FORMS.map((form) => [form.id, labelsOf(form)]));

/**
 * Whether a paragraph is prose for sure: no cells between dividers, no piece of a label of the form that the report was
 * read by, which a table that could not be read leaves among them.
 */
export const isProse = notedBy((prose: Prose, { id, sections }: Form): boolean => {
  const key = words(prose.plain).replace(/\d/g, '');
  if (key === '' || LABELS.get(id)?.includes(key)) return false;
  const isTabled = sections.some((section) => section.id === prose.section && section.table);
  if (isTabled && !prose.plain.includes('。')) return false;
  return prose.lines.every(({ cut }) => cut === 'none');
});

function labelsOf({ tables }: Form): string {
  const labels = Object.values(tables).flatMap((table) =>
    table.blocks.flatMap(({ headers, columns, rows, groups }) =>
      [...headers, ...columns, ...rows, ...groups].map(({ label }) => label),
    ),
  );
  return labels.map((label) => words(plain(label))).join('|');
}
