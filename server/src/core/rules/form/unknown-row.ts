import { finding } from '../finding.ts';
import { markOf, tableWords, writtenIn } from '../labels/words.ts';
import { reportRule } from '../rule.ts';
import { extraRows } from './extra-rows.ts';
import { foreignWords } from './mixed-form.ts';

/** A row that the form does not have, such as a subtotal of one's own. */
export const unknownRow = reportRule({
  name: 'unknown-row',
  family: 'form',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const { text } = report.syntax;
    // Most reports have no words in their tables but the form's.
    if (Object.values(report.blocks.readings.tables).every((table) => !table || table.strays.length === 0)) return;
    const foreign = new Set(foreignWords(report).map(({ cell }) => cell.span.start));
    for (const known of tableWords(report)) {
      for (const { cell, instead } of extraRows(text, known)) {
        if (foreign.has(cell.span.start)) continue;
        const data = { table: known.table.form.name, text: writtenIn(text, cell) };
        yield instead
          ? finding('unknown-row/renamed', markOf(cell), { ...data, right: instead.text })
          : finding('unknown-row', markOf(cell), data);
      }
    }
  },
});
