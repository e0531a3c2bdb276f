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
    for (const heading of present) {
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

function isRight(report: Context['report'], { section, number }: Heading): boolean {
  const written = words(plainAt(report.syntax, number)).replace(/^第|部分$/g, '');
  const value = chineseNumeral(written);
  const lost = report.sections.filter(({ form, heading }) => !heading && form.number < section.number).length;
  return value === section.number || (value !== null && value === section.number - lost);
}
