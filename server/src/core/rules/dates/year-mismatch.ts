import { spanIn } from '../../report/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { finding, relatedTo } from '../finding.ts';
import { agencyNames } from '../names/agency-names.ts';
import type { Context, Rule } from '../rule.ts';
import { annualStatements } from './annual-statement.ts';
import { periodYears } from './years.ts';

/**
 * Where a sentence tells of the year's work, the year in front of it is the report's: another one stays behind when
 * the report of last year is written over. Said once for each such year.
 */
export const yearMismatch: Rule = {
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
};

function wrongYears(report: Context['report'], year: number): Map<number, Span[]> {
  // The year of the statistical period is said there.
  const said = periodYears(report);
  const names = report.agency === null ? [] : agencyNames(report.agency).map(({ name }) => name);
  const found = new Map<number, Span[]>();
  for (const paragraph of report.paragraphs) {
    for (const { year: wrong, start, end, done } of annualStatements(paragraph.plain, names, year)) {
      const isPlan = wrong > year && (!done || paragraph.section === 'problems');
      if (wrong === year || wrong > year + 1 || isPlan || said.has(wrong)) continue;
      const span = spanIn(paragraph, start, end);
      const same = found.get(wrong);
      if (same) same.push(span);
      else found.set(wrong, [span]);
    }
  }
  return found;
}
