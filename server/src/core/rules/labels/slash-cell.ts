import type { TableReading } from '../../report/table.ts';
import { isStroke } from '../arithmetic/strokes.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { nilCells } from './empty-cells.ts';

/** Strokes in place of 0, said once: a habit of its own where a table has no 0 beside them. */
export const slashCell = reportRule({
  name: 'slash-cell',
  family: 'labels',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { blocks, syntax } = report;
    const cells = nilCells(report).filter(({ value }) => value.kind === 'nil' && isStroke(value.word));
    const places = cells.map(({ span }) => span).sort((a, b) => a.start - b.start);
    const [first] = places;
    if (!first) return;
    const data = { count: places.length, text: excerpt(syntax.text, first) };
    const mixed = Object.values(blocks.readings.tables).filter(
      (table) => table && hasZero(table) && cells.some(({ id }) => id.table === table.id),
    );
    if (mixed.length === 0) yield finding('slash-cell', first, data, { places });
    else {
      const names = mixed.flatMap((table) => table?.form.name ?? []);
      yield finding('slash-cell/mixed', first, { ...data, tables: names }, { places, severity: 'information' });
    }
  },
});

function hasZero({ rows }: TableReading): boolean {
  return [...rows.values()].some(({ figures }) =>
    [...figures.values()].some(({ value }) => value.kind === 'number' && value.value.units === 0n),
  );
}
