import type { TableBlock } from '../../report/read-tables.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { markOf, tableWords, writtenIn } from '../labels/words.ts';
import { reportRule } from '../rule.ts';
import { inTables } from '../seen.ts';
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
    const found = unknown(report);
    if (found.length === 0) return;
    const foreign = new Set(foreignWords(report).map(({ cell }) => markOf(cell).start));
    yield* found.filter(({ span }) => !foreign.has(span.start));
  },
});

const unknown = inTables((block: TableBlock): BlockFinding[] => {
  const { text } = block.syntax;
  return tableWords(block).flatMap((known) =>
    extraRows(text, known).map(({ cell, instead }) => {
      const data = { table: known.table.form.name, text: writtenIn(text, cell) };
      return instead
        ? finding('unknown-row/renamed', markOf(cell), { ...data, right: instead.text })
        : finding('unknown-row', markOf(cell), data);
    }),
  );
});
