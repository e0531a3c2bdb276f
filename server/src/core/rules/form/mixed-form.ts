import type { Form } from '../../form/form.ts';
import { FORMS, formDue } from '../../form/forms.ts';
import { difference } from '../../report/distinctive.ts';
import { FEWEST } from '../../report/form-used.ts';
import { foreignTables, formOfTableRead } from '../../report/table-forms.ts';
import type { Readings } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { SeenCell } from '../../report/table.ts';
import { noted } from '../../text/notes.ts';
import type { Origin } from '../../text/span.ts';
import { finding, relatedTo } from '../finding.ts';
import { markOf, writtenIn } from '../labels/words.ts';
import { listed } from '../listed.ts';
import { reportRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';

/** Tables that hold labels of two forms. A report that is on the wrong form as a whole is another matter. */
export const mixedForm = reportRule({
  name: 'mixed-form',
  family: 'form',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const { syntax, readBy, tables } = report;
    const [apart, ...more] = foreignTables(readBy);
    const table = apart && tables[apart];
    if (table) {
      const names = [apart, ...more].map((id) => readBy.tables[id].name);
      const data = { tables: names, other: formOfTableRead(readBy, apart).id, form: readBy.id };
      yield finding('mixed-form/tables', tableSpan(table), data);
      return;
    }
    const byKey = new Map<string, FormWord>();
    for (const word of foreignWords(report)) if (!byKey.has(word.cell.label.key)) byKey.set(word.cell.label.key, word);
    const [first, ...rest] = byKey.values();
    if (!first) return;
    const texts = [first, ...rest].map(({ cell }) => writtenIn(syntax.text, cell));
    const data = { words: listed(texts), other: first.form.id, form: readBy.id };
    const related = rest.map(({ cell }) => relatedTo('place', markOf(cell), {}));
    yield finding('mixed-form', markOf(first.cell), data, { related });
  },
});

/** Most cells hold a figure, which is shorter. */
const SHORTEST = Math.min(
  ...FORMS.flatMap((form) => FORMS.flatMap((other) => Array.from(difference(form, other).own, ({ length }) => length))),
);

/** A cell that holds a label of another form than the one that the report is on. */
interface FormWord {
  readonly form: Form;
  readonly cell: SeenCell<'text'>;
}

/** The labels in the report's tables that only another form has; none where they may be slips or the form is wrong. */
export function foreignWords(report: Report): FormWord[] {
  const { form, year, readBy } = report;
  const due = year === null ? null : formDue(year);
  if (form !== null && due && due.id !== form) return [];
  if (!hasForeign(report.blocks.readings)) return [];
  const others = FORMS.filter((other) => other !== readBy);
  const words = others.map((other) => wordsOf(report, difference(other, readBy).own, other));
  const counts = words.map((own) => new Set(own.map(({ cell }) => cell.label.key)).size);
  const most = Math.max(...counts);
  const at = counts.indexOf(most);
  const other = others[at];
  if (!other || most < FEWEST || !holdsOf(report, difference(readBy, other).own)) return [];
  return words[at]!;
}

/** Whether any of the labels is one that the form lacks: mostly none is, and nobody asks where the others stand. */
const hasForeign = noted(({ blocks, readBy }: Readings): boolean => {
  const foreign = FORMS.filter((other) => other !== readBy).map((other) => difference(other, readBy).own);
  return blocks.some(({ table }) => table.cells.some((cell) => foreign.some((keys) => isOneOf(cell, keys))));
});

/** Whether a table holds one of the labels of these keys. */
function holdsOf({ tables }: Report, keys: ReadonlySet<string>): boolean {
  return Object.values(tables).some((table) => table?.cells.some((cell) => isOneOf(cell, keys)));
}

/** The cells of all tables that hold a label of these keys, each once, in the order of the text. */
function wordsOf({ tables }: Report, keys: ReadonlySet<string>, form: Form): FormWord[] {
  const words = new Map<number, FormWord>();
  for (const table of Object.values(tables)) {
    for (const cell of table?.cells ?? []) if (isOneOf(cell, keys)) words.set(cell.span.start, { form, cell });
  }
  return [...words.values()].sort((a, b) => a.cell.span.start - b.cell.span.start);
}

function isOneOf({ label: { key } }: SeenCell<Origin>, keys: ReadonlySet<string>): boolean {
  return key.length >= SHORTEST && keys.has(key);
}
