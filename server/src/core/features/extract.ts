import type { SectionId, TableId } from '../form/form.ts';
import type { Report } from '../report/report.ts';
import type { CellValue } from '../report/value.ts';
import { type Decimal, decimalText } from '../text/decimal.ts';
import type { Span } from '../text/span.ts';

/** A figure as data: a number, a decimal string where it is too large for one, or the cell's words with their value. */
export type Extracted = number | string | null | { text: string; value: number | string | null; unit: string | null };

export interface ExtractedSection {
  readonly id: SectionId;
  readonly title: string;
  readonly heading: Span | null;
  /** From the heading to the next one. */
  readonly range: Span | null;
}

export type ExtractedTables = Record<TableId, Record<string, Record<string, Extracted>>>;

/** The six sections with their places in the text. */
export function extractSections({ sections, syntax }: Report): ExtractedSection[] {
  return sections.map(({ form, heading, body }) => {
    const last = body && (body.to > body.from ? syntax.lines[body.to - 1] : syntax.lines[body.from - 1]);
    return {
      id: form.id,
      title: form.title,
      heading: heading?.span ?? null,
      range: heading && last ? { start: heading.span.start, end: last.end } : null,
    };
  });
}

/** The figures of the three tables by row and column. A row that the report lacks is absent. */
export function extractTables({ tables, syntax }: Report): ExtractedTables {
  const result: ExtractedTables = { disclosure: {}, requests: {}, review: {} };
  for (const table of Object.values(tables)) {
    for (const row of table?.rows.values() ?? []) {
      const figures = [...row.figures].map(([column, figure]) => [
        column,
        extracted(syntax.text, figure.value, figure.span),
      ]);
      if (table) result[table.id][row.id] = Object.fromEntries(figures) as Record<string, Extracted>;
    }
  }
  return result;
}

function extracted(text: string, value: CellValue<'text'>, span: Span): Extracted {
  const words = text.slice(span.start, span.end);
  switch (value.kind) {
    case 'number': {
      const number = json(value.value);
      return value.bare ? number : { text: words, value: number, unit: value.unit };
    }
    case 'repeated':
      if (value.same && value.values[0]) return json(value.values[0]);
      return { text: value.parts.map((part) => text.slice(part.start, part.end)).join(' '), value: null, unit: null };
    case 'nil':
    case 'text':
      return { text: words, value: null, unit: null };
    case 'blank':
    case 'unplaced':
      return null;
  }
}

function json(value: Decimal): number | string {
  const digits = decimalText(value);
  const number = Number(digits);
  return Math.abs(number) > Number.MAX_SAFE_INTEGER ? digits : number;
}
