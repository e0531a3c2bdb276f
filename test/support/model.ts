import type { Form, SectionId, TableId } from '../../server/src/core/form/form.ts';
import type { FormId } from '../../server/src/core/form/list.ts';
import { formOf } from '../../server/src/core/form/forms.ts';

/** The figures of a report as they are written, by table, row and column. */
export type Figures = Record<TableId, Record<string, Record<string, string>>>;

/** A report to be written out in any layout. */
export interface ReportModel {
  readonly form: Form;
  readonly year: number;
  readonly agency: string;
  readonly figures: Figures;
  /** The paragraphs of sections that are not worded as usual. */
  readonly prose?: Partial<Record<SectionId, readonly string[]>>;
}

/** A report on the form of `id` in which every figure is `value`, of an invented office. */
export function uniform(id: FormId, value: string): ReportModel {
  return { ...uniformOn(formOf(id), value), year: id === 2019 ? 2020 : 2023 };
}

/** The same on any form, of the first year that it is due for. */
export function uniformOn(form: Form, value: string): ReportModel {
  const figures: Figures = { disclosure: {}, requests: {}, review: {} };
  for (const table of Object.values(form.tables)) {
    for (const block of table.blocks) {
      for (const row of block.rows) {
        figures[table.id][row.id] = Object.fromEntries(block.columns.map((column) => [column.id, value]));
      }
    }
  }
  return { form, year: form.firstYear, agency: '云岭市档案局', figures };
}

/** `model` with one figure written otherwise. */
export function withFigure(
  model: ReportModel,
  table: TableId,
  row: string,
  column: string,
  value: string,
): ReportModel {
  const figures = structuredClone(model.figures);
  const cells = figures[table][row];
  if (!cells || !(column in cells)) throw new Error(`no cell ${table}/${row}/${column}`);
  cells[column] = value;
  return { ...model, figures };
}

/** Works out every total of `model` from its leaves: rows, columns, and the four-result totals. */
export function balanced(model: ReportModel): ReportModel {
  const figures = structuredClone(model.figures);
  const { requests, review } = model.form.tables;
  for (const { rows, columns } of requests.blocks) {
    const parts = columns.map((column) => column.id).filter((id) => id !== 'total');
    const cell = (row: string, column: string) => BigInt(figures.requests[row]![column]!);
    for (const column of parts) {
      const results = rows.filter((row) => row.result).reduce((sum, row) => sum + cell(row.id, column), 0n);
      figures.requests.total![column] = String(results);
      const received = results + cell('carried-out', column) - cell('carried-in', column);
      figures.requests.new![column] = String(received < 0n ? 0n : received);
      if (received < 0n) figures.requests['carried-in']![column] = String(results + cell('carried-out', column));
    }
    for (const row of rows)
      figures.requests[row.id]!.total = String(parts.reduce((sum, id) => sum + cell(row.id, id), 0n));
  }
  for (const { rows, columns } of review.blocks) {
    for (const row of rows) {
      const cells = figures.review[row.id]!;
      const parts = columns.map((column) => column.id).filter((id) => id !== 'total');
      cells.total = String(parts.reduce((sum, id) => sum + BigInt(cells[id]!), 0n));
    }
  }
  return { ...model, figures };
}
