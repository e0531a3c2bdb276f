import type { FormId } from '../../server/src/core/form/list.ts';
import type { Figures } from '../support/model.ts';
import type { Fault } from './faults.ts';
import type { Hunk } from './hunks.ts';
import { each, pathOf } from './models/figures.ts';
import type { Model } from './models/model.ts';

/** Figures as numbers: null for a cell that holds none. */
export type Values = { [Table in keyof Figures]: Record<string, Record<string, string | null>> };

/** `model.json`: what the report of a folder says. */
export interface StoredModel {
  readonly form: FormId;
  readonly year: number;
  readonly agency: string;
  /** The figures as they are written; an empty string is a blank cell. */
  readonly written: Figures;
  readonly values: Values;
}

/** `planted/*.json`: a fault, and what it changes in the text of each converter. */
export interface StoredFault extends Fault {
  readonly year: number;
  /** The figures that the fault changed, by path, as they are now. */
  readonly figures: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, readonly Hunk[]>>;
}

/** How a cell says that there is nothing. */
const NONE = new Set(['', '/', '-', '—', '无']);

/** What is stored of a report. */
export function storedModel({ form, year, agency, figures, written }: Model): StoredModel {
  const values: Values = structuredClone(figures);
  each(written, ({ table, row, column }, figure) => {
    const cells = values[table][row];
    if (cells && NONE.has(figure)) cells[column] = null;
    return figure;
  });
  return { form: form.id, year, agency, written, values };
}

/** What is stored of a fault: `right` is the report without it. */
export function storedFault(
  fault: Fault,
  { year, written }: Model,
  right: Model,
  texts: StoredFault['texts'],
): StoredFault {
  const figures: Record<string, string> = {};
  each(written, (place, figure) => {
    if (figure !== right.written[place.table][place.row]?.[place.column]) figures[pathOf(place)] = figure;
    return figure;
  });
  return { ...fault, year, figures, texts };
}

/** JSON in which what lies deeper than `depth` stands in one line. */
export function inLines(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return JSON.stringify(value);
  }
  const deeper = `${indent}  `;
  const inside = (each: unknown) => inLines(each, depth - 1, deeper);
  const parts = Array.isArray(value)
    ? value.map(inside)
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inside(each)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
}
