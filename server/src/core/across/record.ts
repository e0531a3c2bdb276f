import type { TableId } from '../form/form.ts';
import type { FormId } from '../form/list.ts';
import { rowsOf } from '../form/rows.ts';
import type { Report } from '../report/report.ts';
import type { Figure, RowReading, TableReading } from '../report/table.ts';
import type { CellId } from '../form/identities.ts';
import { isTotal } from '../solve/judge.ts';
import { type Decimal, ZERO, decimal, decimalText } from '../text/decimal.ts';
import { noted } from '../text/notes.ts';
import type { Span } from '../text/span.ts';
import { comparedIn } from '../report/prose/compared.ts';
import type { Meaning } from '../report/prose/statement.ts';
import { type Sketches, sketchesOf } from './sketches.ts';

/**
 * A figure of a record: a number, or a decimal string where it is too large for one; null where the cell is blank or
 * holds a mark for none; the value with its unit where it is written with one.
 */
export type Recorded = number | string | null | { readonly value: number | string; readonly unit: string };

/** Figures by row and column. A cell that the text does not determine, or that holds words, is absent. */
export type RecordedTables = Readonly<Record<TableId, Readonly<Record<string, Readonly<Record<string, Recorded>>>>>>;

/** A figure that the prose holds against the year before; its numbers are decimal strings. */
export interface RecordedComparison {
  readonly meaning: Meaning;
  readonly value: string;
  readonly earlier: string | null;
  /** Less than nought where this year's is less. */
  readonly change: string | null;
  readonly rate: { readonly value: string; readonly digits: number; readonly isFall: boolean } | null;
}

/** What is known of a report when it is held against others: plain data of a few KB. */
export interface ReportRecord {
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: FormId | null;
  /** The form by which it was read. */
  readonly readBy: FormId;
  readonly tables: RecordedTables;
  readonly sketches: Sketches;
  readonly comparisons: readonly RecordedComparison[];
  /** Where all of that stands, as `placesOf` reads it: text, as of most records nobody asks. */
  readonly places: string;
}

/** Rows by table; of each the offset and the length of its label, then of each of its cells in the form's order. */
export type PackedPlaces = Readonly<{
  title: readonly number[];
  tables: Readonly<Record<TableId, Readonly<Record<string, readonly number[]>>>>;
  /** Of each sketched sentence in its order. */
  sentences: readonly number[];
  /** Of each comparison in its order. */
  comparisons: readonly number[];
}>;

/** The record of a report, made once. Pure; every place is an offset into its text. */
export const recordOf = noted((report: Report): ReportRecord => ({
  ...factsOf(report),
  places: JSON.stringify(placesIn(report)),
}));

/** The same for a report that is being typed: places are gathered when something is found. Holds on to the report. */
export const recordInHand = noted((report: Report): ReportRecord => ({
  ...factsOf(report),
  get places() {
    return recordOf(report).places;
  },
}));

const factsOf = noted((report: Report): Omit<ReportRecord, 'places'> => {
  const { agency, year, form, readBy } = report;
  const { sketches } = sketchesOf(report);
  const tables = byTable(report, figuresOf);
  const comparisons = comparedIn(report.paragraphs, report.reporter).map(
    ({ meaning, value, earlier, change, rate }): RecordedComparison => ({
      meaning,
      value: decimalText(value),
      earlier: earlier && decimalText(earlier),
      change: change && decimalText(change),
      rate: rate && { ...rate, value: decimalText(rate.value) },
    }),
  );
  return { agency, year, form, readBy: readBy.id, tables, sketches, comparisons };
});

function placesIn(report: Report): PackedPlaces {
  const title = report.title?.parts[0];
  return {
    title: title ? packed([title]) : [],
    tables: byTable(report, (row, table) => {
      const columns = rowsOf(table.form).get(row.id)?.block.columns ?? [];
      const label = row.anchor?.cells[0]?.parts[0] ?? { start: 0, end: 0 };
      return packed([label, ...columns.map(({ id }) => row.figures.get(id)?.span ?? label)]);
    }),
    sentences: packed(sketchesOf(report).spans),
    comparisons: packed(comparedIn(report.paragraphs, report.reporter).map(({ span }) => span)),
  };
}

function byTable<Made>(
  { tables }: Report,
  make: (row: RowReading<'text'>, table: TableReading<'text'>) => Made,
): Record<TableId, Record<string, Made>> {
  const made: Record<TableId, Record<string, Made>> = { disclosure: {}, requests: {}, review: {} };
  for (const table of Object.values(tables)) {
    for (const row of table?.rows.values() ?? []) if (table) made[table.id][row.id] = make(row, table);
  }
  return made;
}

function figuresOf({ figures }: RowReading<'text'>): Record<string, Recorded> {
  const recorded: Record<string, Recorded> = {};
  for (const [column, figure] of figures) {
    const value = recordedFigure(figure);
    if (value !== undefined) recorded[column] = value;
  }
  return recorded;
}

function recordedFigure({ value }: Figure<'text'>): Recorded | undefined {
  switch (value.kind) {
    case 'number': {
      const number = json(value.value);
      return value.unit === null ? number : { value: number, unit: value.unit };
    }
    case 'repeated':
      return value.same && value.values[0] ? json(value.values[0]) : undefined;
    case 'blank':
    case 'nil':
      return null;
    case 'text':
    case 'unplaced':
      return undefined;
  }
}

function json(value: Decimal): number | string {
  const digits = decimalText(value);
  const number = Number(digits);
  return Math.abs(number) > Number.MAX_SAFE_INTEGER ? digits : number;
}

/** What a recorded figure adds to a sum: a blank counts zero, but in a total it is unknown; null where it is not known. */
export function recordedAmount(value: Recorded | undefined, cell: CellId): Decimal | null {
  if (value === undefined) return null;
  if (value === null) return isTotal(cell) ? null : ZERO;
  return decimal(String(typeof value === 'object' ? value.value : value));
}

function packed(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end - start]);
}
