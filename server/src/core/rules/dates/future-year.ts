import { ownDates } from '../../report/dates/own-dates.ts';
import { type Sentence, sentencesOf } from '../../report/prose/sentences.ts';
import { spanIn } from '../../report/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { finding, relatedTo } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { undisputedYear } from './years.ts';

/** Only a year that a month or a clause of its own follows: others name what is to come, as 2022年冬奥会. */
const YEAR = /(?<!\d)(?<year>2\d{3}) ?年(?:(?<month> ?\d{1,2} ?月)|度?,)/g;
/** Few paragraphs name a year. */
const MAY_NAME = /2\d{3} ?年/;
/** A year far away is one only with a month; otherwise it may be a length of time. */
const NEAREST_LENGTH = 2100;
const BEFORE = /(?:[到至自从~-]|截[至止]|[面迈]向) ?$/;
/** Titles and slogans name years of their own. */
const QUOTED = /《[^《》]*》|"[^"]*"/g;
/** A sentence with one of these may well speak of the future. */
const FUTURE =
  /规划|目标|计划|纲要|方案|行动|愿景|远景|战略|展望|任期|任务|有效|期限|期满|届|到期|将|拟|预计|力争|争取|建成|实现|达到|达峰|中和|下一步|今后|未来|征程|继续|施行|实施|生效|十[四五六]五/;
const LONGEST_SENTENCE = 2000;

/**
 * A report of one year, made out in the next, does not tell of a later one. Plans and targets do; a later year in any
 * sentence that may be one is left alone. Said once for each such year.
 */
export const futureYear = reportRule({
  name: 'future-year',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const year = undisputedYear(report);
    if (year === null) return;
    for (const [wrong, [first, ...others]] of laterYears(report, year + 1)) {
      if (!first) continue;
      const related = others.map((place) => relatedTo('place', place, {}));
      yield finding('future-year', first, { wrong, year }, { related });
    }
  },
});

function laterYears(report: Context['report'], last: number): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  const places = yearsBehind(report.paragraphs, last);
  if (places.length === 0) return found;
  // What other rules say of the report's own dates is enough.
  const own = new Set(ownDates(report).map(({ span }) => span.start));
  for (const { year, span } of places) {
    if (own.has(span.start)) continue;
    const same = found.get(year);
    if (same) same.push(span);
    else found.set(year, [span]);
  }
  return found;
}

const yearsBehind = inProseBy((prose, last: number) =>
  (MAY_NAME.test(prose.plain) ? sentencesOf(prose.plain) : [])
    .flatMap(yearsIn)
    .filter(({ year }) => year > last)
    .map(({ year, start }) => ({ year, span: spanIn(prose, start, start + 4) })),
);

function yearsIn({ start, text }: Sentence): { year: number; start: number }[] {
  if (text.length > LONGEST_SENTENCE) return [];
  const shown = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  if (FUTURE.test(shown)) return [];
  return [...shown.matchAll(YEAR)].flatMap(({ groups, index }) => {
    const year = Number(groups?.year);
    const isYear = year < NEAREST_LENGTH || groups?.month !== undefined;
    return isYear && !BEFORE.test(shown.slice(0, index)) ? [{ year, start: start + index }] : [];
  });
}
