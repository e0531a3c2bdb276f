import type { CellId } from '../form/identities.ts';
import { FORMS } from '../form/forms.ts';
import { rowsOf } from '../form/rows.ts';
import { type Span, span } from '../text/span.ts';
import type { PackedPlaces, ReportRecord } from './record.ts';

/** Where a record's report says what: offsets into its text; null where it does not have it. */
export interface Places {
  readonly title: Span;
  readonly row: (row: Pick<CellId, 'table' | 'row'>) => Span | null;
  readonly cell: (cell: CellId) => Span | null;
  /** The nth sentence of the sketches, counted through the sections. */
  readonly sentence: (index: number) => Span | null;
  /** The words of the nth comparison with the year before. */
  readonly comparison: (index: number) => Span | null;
}

/** Reads the places of a record. */
export function placesOf({ places, readBy }: ReportRecord): Places {
  const { title, tables, sentences, comparisons } = JSON.parse(places) as PackedPlaces;
  const form = FORMS.find(({ id }) => id === readBy);
  return {
    title: spanAt(title, 0) ?? span(0, 0),
    row: ({ table, row }) => spanAt(tables[table][row], 0),
    cell: ({ table, row, column }) => {
      const columns = form && rowsOf(form.tables[table]).get(row)?.block.columns;
      const at = columns?.findIndex(({ id }) => id === column) ?? -1;
      return at < 0 ? null : spanAt(tables[table][row], 1 + at);
    },
    sentence: (index) => spanAt(sentences, index),
    comparison: (index) => spanAt(comparisons, index),
  };
}

function spanAt(packed: readonly number[] | undefined, index: number): Span | null {
  const [start, length] = packed?.slice(2 * index, 2 * index + 2) ?? [];
  return start === undefined || length === undefined ? null : span(start, start + length);
}
