import { spanIn } from '../../report/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { finding, relatedTo } from '../finding.ts';
import { agencyNames } from '../../report/agency-names.ts';
import { type Context, reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { annualStatements } from './annual-statement.ts';
import { periodYears } from './years.ts';

/**
 * Where a sentence tells of the year's work, the year in front of it is the report's: another one stays behind when
 * the report of last year is written over. Said once for each such year.
 */
export const yearMismatch = reportRule({
  name: 'year-mismatch',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const { year } = report;
    if (year === null) return;
    for (const [wrong, places] of wrongYears(report, year)) {
      const [first, ...others] = places;
      if (!first) continue;
      const related = others.map((place) => relatedTo('place', place, {}));
      const options = { places, related, replacement: String(year) };
      if (others.length === 0) yield finding('year-mismatch', first, { wrong, year }, options);
      else yield finding('year-mismatch/several', first, { wrong, year, count: places.length }, options);
    }
  },
});

function wrongYears(report: Context['report'], year: number): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  const told = otherYears(report.paragraphs, year);
  if (told.length === 0) return found;
  // The year of the statistical period is said there.
  const said = periodYears(report);
  const names = report.agency === null ? [] : agencyNames(report.agency).map(({ name }) => name);
  for (const { span, statement } of told) {
    const isOwn = statement.isOwn || names.some((name) => statement.said.startsWith(name));
    if (!isOwn || said.has(statement.year)) continue;
    const same = found.get(statement.year);
    if (same) same.push(span);
    else found.set(statement.year, [span]);
  }
  return found;
}

/** What is told of other years and is no plan, of whichever office. */
const otherYears = inProseBy((prose, year: number) =>
  annualStatements(prose.plain, year)
    .filter(({ year: wrong, done }) => {
      const isPlan = wrong > year && (!done || prose.section === 'problems');
      return wrong !== year && wrong <= year + 1 && !isPlan;
    })
    .map((statement) => ({ span: spanIn(prose, statement.start, statement.end), statement })),
);
