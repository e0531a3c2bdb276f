import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';

/** A table whose labels and figures are out of order is not checked, and that is said. */
export const unreliableOrder = tableRule({
  name: 'unreliable-order',
  family: 'tool',
  priority: 'P0',
  severity: 'information',
  fixable: false,
  *check({ report: { tables } }) {
    for (const table of Object.values(tables)) {
      if (table?.disordered) yield finding('unreliable-order', tableSpan(table), { table: table.form.name });
    }
  },
});
