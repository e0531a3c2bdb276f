import { type Part, type WrittenDate, isPossible } from '../../report/dates/dates.ts';
import { type Period, periodsIn } from '../../report/dates/period.ts';
import { tornPeriodsIn } from '../../report/dates/torn-period.ts';
import { type Prose, spanIn } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { noted } from '../../text/notes.ts';
import { type Finding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';

/** Words with which an office that was founded or merged during the year says so. */
const FOUNDED =
  /机构改革|(?:新|正式|挂牌)(?:组建|成立|设立)|组建(?:成立|而成|为)|揭?挂牌|撤销|合并|[我本](?:局|委|办|厅|馆|院|中心|站|所|镇|乡|街道|机关|单位)[^。,;]{0,16}(?:成立|组建|设立)(?![了由以专政领工])|(?:成立|组建|设立)(?:时间|于|以来|之日)/;

/** The figures are those of the report's year, from its first day to its last; a part of it only for a new office. */
export const periodMismatch = reportRule({
  name: 'period-mismatch',
  family: 'dates',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check({ report }) {
    const { year } = report;
    if (year === null) return;
    yield* tornPeriods(report.paragraphs, year);
    for (const period of periodsIn(report)) {
      // A date that no calendar has is said of the date.
      if ([period.from, period.to].some((date) => date && !isPossible(date))) continue;
      if (period.years.some(({ value }) => value !== year)) yield otherYear(report, period, year);
      else if (isPartial(period) && !report.paragraphs.some(({ prose }) => tellsOfFounding(prose))) {
        yield partOfYear(report, period, year);
      }
    }
  },
});

const tellsOfFounding = noted(({ plain }: Prose): boolean => FOUNDED.test(plain));

/** Periods whose dates lack 年 or 月. */
const tornPeriods = inProseBy((prose, year: number) =>
  tornPeriodsIn(prose).map(({ start, end, between }) => {
    const span = spanIn(prose, start, end);
    const written = prose.text.slice(span.start, span.end);
    const whole = `${String(year)}年1月1日${between}${String(year)}年12月31日`;
    const replacement = written.length === end - start ? whole : null;
    return finding('period-mismatch/torn', span, { text: written, year }, { severity: 'warning', replacement });
  }),
);

function otherYear({ syntax: { text } }: Report, period: Period, year: number): Finding {
  const span = spanIn(period.paragraph, period.start, period.end);
  const written = text.slice(span.start, span.end);
  const changes = period.years.map((part) => ({ part, value: year }));
  const years = [...new Set(period.years.map(({ value }) => value))].filter((value) => value !== year);
  return finding(
    'period-mismatch',
    span,
    { years: years.map(String), year },
    { replacement: rewritten(written, period, changes) },
  );
}

function partOfYear({ syntax: { text } }: Report, period: Period, year: number): Finding {
  const span = spanIn(period.paragraph, period.start, period.end);
  const written = text.slice(span.start, span.end);
  const { from, to } = period;
  const changes = [...(from ? dayChanges(from, 1, 1) : []), ...(to ? dayChanges(to, 12, 31) : [])];
  return finding(
    'period-mismatch/part',
    span,
    { text: written, year },
    { severity: 'warning', replacement: rewritten(written, period, changes) },
  );
}

function isPartial({ from, to }: Period): boolean {
  const begins = from === null || (from.month.value === 1 && (from.day?.value ?? 1) === 1);
  const ends = to === null || (to.month.value === 12 && (to.day?.value ?? 31) === 31);
  return !begins || !ends;
}

interface PartChange {
  readonly part: Part;
  readonly value: number;
}

function dayChanges({ month, day }: WrittenDate, firstOrLastMonth: number, ownDay: number): PartChange[] {
  return [{ part: month, value: firstOrLastMonth }, ...(day ? [{ part: day, value: ownDay }] : [])];
}

/** The period with its numbers changed; null where it runs over two lines or is not written in digits. */
function rewritten(written: string, { start, end, paragraph }: Period, changes: readonly PartChange[]): string | null {
  if (written.length !== end - start) return null;
  let result = '';
  let at = start;
  for (const { part, value } of changes) {
    if (!/^\d+$/.test(paragraph.plain.slice(part.start, part.end))) return null;
    result += written.slice(at - start, part.start - start) + String(value);
    at = part.end;
  }
  return result + written.slice(at - start);
}
