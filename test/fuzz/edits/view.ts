import { type Analysis } from '../../../server/src/core/analyze.ts';
import { linesIn } from '../../../server/src/core/report/read-tables.ts';
import type { TableReading } from '../../../server/src/core/report/table.ts';

/** What there is to see, part by part. */
export type View = Readonly<Record<string, unknown>>;

/** All that a host may ask of an analysis, without what is only kept for the next one, part by part. */
export function viewOf({ text, diagnostics, accepted, unused, report, judgement }: Analysis): View {
  const { syntax, recognised, title, agency, year, form, sections, headings, tables, residues } = report;
  return {
    text,
    diagnostics,
    accepted,
    unused,
    plain: syntax.plain,
    lines: syntax.lines.map(({ index, start, end, next, cut, cells, content: { text, plain, oddEnd } }) => {
      return { index, start, end, next, cut, cells, text, plain, oddEnd };
    }),
    head: { recognised, title, agency, year, form, readBy: report.readBy.id },
    sections: sections.map(({ form: { id }, heading, body }) => ({ id, line: heading?.line, body })),
    headings,
    residues,
    paragraphs: report.paragraphs.map(({ section, parts, starts, plain, start }) => {
      return { section, parts, starts, plain, start };
    }),
    statements: report.statements,
    tableLines: linesIn(report.blocks).map(({ id, lines, disordered, rows, labels }) => ({
      id,
      lines,
      disordered,
      rows,
      labels,
    })),
    tables: Object.values(tables).map((table) => table && tableView(table)),
    figures: judgement.figures,
    verdicts: judgement.verdicts,
    identities: judgement.identities,
  };
}

/** Rows are numbered apart from each other, in whatever numbers: what counts is which cells stand in one. */
function tableView({ cells, anchors, strays, rows, ...table }: TableReading<'text'>): unknown {
  const places = new Map(cells.map((cell, at) => [cell, at]));
  const first = cells[0]?.row ?? 0;
  return {
    ...table,
    cells: cells.map((cell) => ({ ...cell, row: cell.row - first })),
    anchors: anchors.map((anchor) => ({ ...anchor, cells: anchor.cells.map((cell) => places.get(cell)) })),
    strays: strays.map((cell) => places.get(cell)),
    rows: Array.from(rows.values(), ({ anchor, ...row }) => ({ ...row, anchor: anchor && anchors.indexOf(anchor) })),
  };
}
