import { located } from '../../across/locate.ts';
import type { ReportRecord } from '../../across/record.ts';
import { formOf } from '../../form/forms.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Span } from '../../text/span.ts';
import { ordinal, sayPlaces } from './words.ts';

/** Where something stands in a report of which only the record is at hand, in words; the whole where that is not known. */
export function placeInRecord(record: ReportRecord, at: Span, language: Language): string {
  const say = sayPlaces(language);
  const form = formOf(record.readBy);
  const there = located(record, at);
  const numberOf = (isIt: (section: (typeof form.sections)[number]) => boolean): string =>
    ordinal(form.sections.find(isIt)?.number ?? 0, language);
  switch (there?.kind) {
    case 'title':
      return say('title', {});
    case 'section':
      return say('part', { number: numberOf(({ id }) => id === there.section) });
    case 'row':
    case 'cell': {
      const table = say('table', { number: numberOf((section) => section.table === there.table) });
      const row = rowName(form, there);
      return there.kind === 'row'
        ? say('row', { table, row })
        : say('cell', { table, row, column: columnName(form, there) });
    }
    case undefined:
      return say('whole', {});
  }
}
