import { plainAt } from '../../syntax/content.ts';
import type { Heading } from '../../report/report.ts';
import { words } from '../../report/label-key.ts';
import { chineseNumeral, chineseOrdinal } from '../../text/chinese-numeral.ts';
import { trimmed } from '../../text/trim.ts';
import { finding } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';

/**
 * First-level headings are numbered 一、to 六、. Where a part is missing, the parts behind it that only moved up are
 * right in themselves; where a converter dropped every number, none is missed.
 */
export const sectionNumber = reportRule({
  name: 'section-number',
  family: 'structure',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const present = report.sections.flatMap(({ heading }) => heading ?? []);
    const numbered = present.filter(({ number }) => number.end > number.start);
    const moved = movedTogether(report, numbered);
    const [first] = moved;
    if (first) {
      const places = moved.map(({ number }) => trimmed(report.syntax.text, number));
      const mark = places[0]!;
      const number = report.syntax.text.slice(mark.start, mark.end);
      const ordinals = moved.map(({ section }) => chineseOrdinal(section.number));
      const data = { number, count: moved.length, first: ordinals[0]!, last: ordinals.at(-1)! };
      const replacement = ordinals.map((right) => `${right}、`).join('\n');
      yield finding('section-number/moved', mark, data, { places, replacement });
    }
    for (const heading of present) {
      if (moved.includes(heading)) continue;
      const { section, span, number } = heading;
      const right = chineseOrdinal(section.number);
      const { title } = section;
      const replacement = `${right}、`;
      if (number.end === number.start) {
        if (numbered.length * 2 < present.length) continue;
        const mark = { start: span.start, end: span.start };
        yield finding('section-number/absent', span, { title, right }, { replacement, places: [mark] });
      } else if (!isRight(report, heading)) {
        const mark = trimmed(report.syntax.text, number);
        const written = report.syntax.text.slice(mark.start, mark.end);
        yield finding('section-number', mark, { title, right, number: written }, { replacement, places: [mark] });
      }
    }
  },
});

/** Headings behind each other whose numbers are all too high, or all too low, by one: two at least. */
function movedTogether(report: Context['report'], numbered: readonly Heading[]): Heading[] {
  const inOrder = [...numbered].sort((a, b) => a.line - b.line);
  for (const by of [1, -1]) {
    const isMoved = (heading: Heading): boolean =>
      !isRight(report, heading) && valueOf(report, heading) === heading.section.number + by;
    const from = inOrder.findIndex(isMoved);
    const behind = from < 0 ? [] : inOrder.slice(from);
    const to = behind.findIndex((heading) => !isMoved(heading));
    const run = to < 0 ? behind : behind.slice(0, to);
    if (run.length > 1) return run;
  }
  return [];
}

function valueOf({ syntax }: Context['report'], { number }: Heading): number | null {
  return chineseNumeral(words(plainAt(syntax, number)).replace(/^第|部分$/g, ''));
}

function isRight(report: Context['report'], heading: Heading): boolean {
  const { section } = heading;
  const value = valueOf(report, heading);
  const lost = report.sections.filter(({ form, heading }) => !heading && form.number < section.number).length;
  return value === section.number || (value !== null && value === section.number - lost);
}
