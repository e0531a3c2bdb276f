import { type WrittenDate, datesIn, isPossible } from '../../report/dates/dates.ts';
import { ownDates } from '../../report/dates/own-dates.ts';
import { spanIn } from '../../report/paragraphs.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';

/** Every date is one of the calendar. Digits between marks are taken for a date only where the report bears them as one. */
export const invalidDate = reportRule({
  name: 'invalid-date',
  family: 'dates',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  *check({ report }) {
    const places = impossible(report.paragraphs);
    for (const { span, text } of places) yield finding('invalid-date', span, { text });
    const seen = new Set(places.map(({ span }) => span.start));
    for (const { date, span } of ownDates(report)) {
      if (isPossible(date) || seen.has(span.start)) continue;
      yield finding('invalid-date', span, { text: report.syntax.plain.slice(span.start, span.end) });
    }
  },
});

const impossible = inProse((prose) =>
  datesIn(prose.plain)
    .filter((date) => !date.marked && !isPossible(date) && !isBareMonth(date))
    .map(({ start, end }) => ({ span: spanIn(prose, start, end), text: prose.plain.slice(start, end) })),
);

/** A month without year and day may be a length of time: `15月`. */
function isBareMonth({ year, day }: WrittenDate): boolean {
  return year === null && day === null;
}
