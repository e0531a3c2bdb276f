import type { Language } from '../messages/catalogue.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { type Placed, placesInTables } from './place/in-table.ts';
import { placesInText } from './place/in-text.ts';

/** Says where something stands in a report: the cell by the names of the form, or the paragraph by its part and number. */
export function placesIn(report: Report, language: Language): (at: Span) => Placed {
  const inTables = placesInTables(report, language);
  const inText = placesInText(report, language);
  return (at) => inTables(at) ?? { words: inText(at), isUnnamed: false };
}
