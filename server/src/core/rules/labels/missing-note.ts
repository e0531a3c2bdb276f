import type { TableReading } from '../../report/table.ts';
import { tableSpan } from '../structure/sections.ts';
import type { LineContent } from '../../syntax/syntax.ts';
import { noted } from '../../text/notes.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** What every wording of the note says. */
const NOTE = '勾稽';
/** A header with fewer of its columns is not all there, and its corner may be lost with the rest. */
const FEWEST_COLUMNS = 5;

/** The note in the corner of table three, which says how its rows add up. It may be left out. */
export const missingNote = reportRule({
  name: 'missing-note',
  family: 'labels',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { blocks, syntax } = report;
    if (syntax.lines.some(({ content }) => isNote(content))) return;
    const said = blocks.readings.tables.requests;
    if (!said || said.disordered || headerColumns(said) < FEWEST_COLUMNS) return;
    const shown = syntax.plain.replace(/[\s|]+/g, '');
    const table = report.tables.requests;
    if (table && !shown.includes(NOTE)) yield finding('missing-note', tableSpan(table), { table: table.form.name });
  },
});

const isNote = noted(({ plain }: LineContent): boolean => plain.includes(NOTE));

function headerColumns({ anchors }: TableReading): number {
  return new Set(anchors.flatMap(({ label }) => (label.kind === 'column' ? label.id : []))).size;
}
