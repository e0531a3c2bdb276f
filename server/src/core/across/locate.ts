import type { SectionId } from '../form/form.ts';
import { formOf } from '../form/forms.ts';
import type { CellId } from '../form/identities.ts';
import type { Span } from '../text/span.ts';
import { type Places, placesOf } from './places.ts';
import type { ReportRecord } from './record.ts';
import { OWN_WORDS } from './sketches.ts';

/** What stands at a place of a record. */
export type Located =
  | { readonly kind: 'title' }
  | ({ readonly kind: 'row' } & Pick<CellId, 'table' | 'row'>)
  | ({ readonly kind: 'cell' } & CellId)
  | { readonly kind: 'section'; readonly section: SectionId };

/** The title, a cell, the row that a label names, or the section of a sentence; null for any other place. */
export function located(record: ReportRecord, at: Span): Located | null {
  const places = placesOf(record);
  if (isSame(places.title, at)) return { kind: 'title' };
  return inTable(record, places, at) ?? inSection(record, places, at);
}

function inTable({ readBy }: ReportRecord, places: Places, at: Span): Located | null {
  for (const { id: table, blocks } of Object.values(formOf(readBy).tables)) {
    for (const { rows, columns } of blocks) {
      for (const { id: row } of rows) {
        if (isSame(places.row({ table, row }), at)) return { kind: 'row', table, row };
        const column = columns.find(({ id }) => isSame(places.cell({ table, row, column: id }), at));
        if (column) return { kind: 'cell', table, row, column: column.id };
      }
    }
  }
  return null;
}

function inSection({ sketches }: ReportRecord, places: Places, at: Span): Located | null {
  let index = 0;
  for (const section of OWN_WORDS) {
    for (const end = index + (sketches[section]?.length ?? 0); index < end; index++) {
      if (isSame(places.sentence(index), at)) return { kind: 'section', section };
    }
  }
  return null;
}

function isSame(place: Span | null, at: Span): boolean {
  return place?.start === at.start && place.end === at.end;
}
