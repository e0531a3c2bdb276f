import type { FormId } from '../../form/form.ts';
import { formDue } from '../../form/forms.ts';
import { DISTINCTIVE } from '../../report/distinctive.ts';
import { FEWEST } from '../../report/form-used.ts';
import type { Readings } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { SeenCell } from '../../report/table.ts';
import { noted } from '../../text/notes.ts';
import { finding, relatedTo } from '../finding.ts';
import { markOf, writtenIn } from '../labels/words.ts';
import { listed } from '../listed.ts';
import { reportRule } from '../rule.ts';

/** Tables that hold labels of both forms. A report that is on the wrong form as a whole is another matter. */
export const mixedForm = reportRule({
  name: 'mixed-form',
  family: 'form',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const { syntax, readBy } = report;
    const byKey = new Map<string, FormWord>();
    for (const word of foreignWords(report)) if (!byKey.has(word.cell.label.key)) byKey.set(word.cell.label.key, word);
    const [first, ...rest] = byKey.values();
    if (!first) return;
    const texts = [first, ...rest].map(({ cell }) => writtenIn(syntax.text, cell));
    const data = { words: listed(texts), other: first.form, form: readBy.id };
    const related = rest.map(({ cell }) => relatedTo('place', markOf(cell), {}));
    yield finding('mixed-form', markOf(first.cell), data, { related });
  },
});

/** Most cells hold a figure, which is shorter. */
const SHORTEST = Math.min(...Array.from(DISTINCTIVE.keys(), ({ length }) => length));

/** The form that has a label which the cell holds and no other form has. */
function formWith({ label: { key } }: SeenCell): FormId | undefined {
  return key.length < SHORTEST ? undefined : DISTINCTIVE.get(key);
}

/** A cell that holds a label which one form has and no other. */
interface FormWord {
  readonly form: FormId;
  readonly cell: SeenCell;
}

/** The labels in the report's tables that only the other form has; none where they may be slips or the form is wrong. */
export function foreignWords(report: Report): FormWord[] {
  const { form, year, readBy } = report;
  const due = year === null ? null : formDue(year);
  if (form !== null && due && due.id !== form) return [];
  if (!hasForeign(report.blocks.readings)) return [];
  const words = wordsOf(report);
  const keysOf = (id: FormId): number =>
    new Set(words.flatMap((word) => (word.form === id ? word.cell.label.key : []))).size;
  const foreign = words.filter((word) => word.form !== readBy.id);
  const other = foreign[0]?.form;
  return other !== undefined && keysOf(other) >= FEWEST && keysOf(readBy.id) > 0 ? foreign : [];
}

const hasForeign = noted(({ blocks, readBy }: Readings): boolean =>
  blocks.some(({ table }) => table.cells.some((cell) => (formWith(cell) ?? readBy.id) !== readBy.id)),
);

function wordsOf({ tables }: Report): FormWord[] {
  const words = new Map<number, FormWord>();
  for (const table of Object.values(tables)) {
    for (const cell of table?.cells ?? []) {
      const form = formWith(cell);
      if (form !== undefined) words.set(cell.span.start, { form, cell });
    }
  }
  return [...words.values()].sort((a, b) => a.cell.span.start - b.cell.span.start);
}
