import { textWidth } from '../core/text/width.ts';

/** What a cell holds: words, a number, a number that is too long for one as its digits, or nothing. */
export type Value = string | number | null;

/** How a row is to be seen at a glance. */
export type Tone = 'error' | 'warning' | 'blank' | 'fine';

/** A table as people keep them: of it every format is made. */
export interface Sheet {
  readonly name: string;
  /** Rows of names; the last one names each column, in those above nothing goes on with what stands before. */
  readonly head: readonly [...above: (readonly (string | null)[])[], columns: readonly string[]];
  readonly rows: readonly (readonly Value[])[];
  /** How many columns stay in sight. */
  readonly fixed: number;
  /** How each row is to be seen, and in which column that shows. */
  readonly tones: { readonly column: number; readonly of: readonly (Tone | null)[] } | null;
}

/** The names of the columns of a sheet. */
export function columnsOf({ head }: Pick<Sheet, 'head'>): readonly string[] {
  return head[head.length - 1] as readonly string[];
}

/** The words of a cell. */
export function valueText(value: Value): string {
  return value === null ? '' : String(value);
}

/** How wide each column has to be for the words in it, in columns of a terminal: a Chinese character takes two. */
export function widthsOf({ head, rows }: Pick<Sheet, 'head' | 'rows'>, shown: (value: Value) => string): number[] {
  return columnsOf({ head }).map((name, at) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(shown(row[at] ?? null))), textWidth(name)),
  );
}

/** Whether a column holds numbers, apart from words where there is none. */
export function isNumeric({ rows }: Pick<Sheet, 'rows'>, at: number): boolean {
  return rows.some((row) => typeof row[at] === 'number');
}
