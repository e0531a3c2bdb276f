import { extentAt } from '../../report/table-lines.ts';
import { strayFigures } from '../../report/stray-figures.ts';
import { moved, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Figures that were pasted without the name of their row: nothing counts them, and nobody should think it does. */
export const strayFiguresRule = reportRule({
  name: 'stray-figures',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'warning',
  fixable: false,
  *check({ report: { blocks } }) {
    for (const { block, place } of blocks.placed) {
      const others = blocks.placed.filter((each) => each.block !== block);
      for (const cells of strayFigures(block)) {
        const [first, last] = [cells[0]!, cells.at(-1)!];
        const line = first.line + place.line;
        // What one table cannot use may be another one that stands in its section.
        const extents = others.map((each) => extentAt(each.block.table, each.place));
        if (extents.some((extent) => extent.first <= line && line <= extent.last)) continue;
        // A cell may go on in the next line, a finding may not.
        const { start } = first.parts[0]!;
        const { end } = (last.line === first.line ? last : first).parts[0]!;
        const data = { table: block.table.form.name, count: cells.length };
        yield finding('stray-figures', moved(span(start, end), place.start), data);
      }
    }
  },
});
