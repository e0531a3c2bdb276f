import { tellsFeesSince } from '../../form/fees.ts';
import { firstFrom } from '../../report/paragraphs.ts';
import { extentsOf } from '../../report/read-tables.ts';
import type { Section } from '../../report/report.ts';
import { finding } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { isSignature } from './prose.ts';
import { isRepeated } from './sections.ts';

/** Under each heading of a part without a table there is text; blanks, a signature and a page's residue are none. */
export const emptySection = reportRule({
  name: 'empty-section',
  family: 'structure',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { sections, year } = context.report;
    for (const section of sections) {
      const { form, heading } = section;
      // Of a heading that stands twice, one is usually empty; that it stands twice is said.
      if (!heading || form.table || isRepeated(context.report, form.id) || hasText(context, section)) continue;
      const from = year === null ? null : tellsFeesSince(year, form.id);
      if (from !== null) {
        const data = { title: form.title, from };
        yield finding('empty-section/fee', heading.span, data, { replacement: '本年度未收取信息处理费。' });
      } else {
        const options = form.id === 'other' ? { replacement: '无。' } : {};
        yield finding('empty-section', heading.span, { title: form.title }, options);
      }
    }
  },
});

function hasText({ report }: Context, { body }: Section): boolean {
  if (!body) return true;
  const { paragraphs, blocks, reporter, syntax } = report;
  const from = syntax.lines[body.from]?.start ?? Infinity;
  const to = syntax.lines[body.to]?.start ?? Infinity;
  for (let at = firstFrom(paragraphs, from); at < paragraphs.length; at++) {
    const { start, prose } = paragraphs[at]!;
    if (start >= to) break;
    if (!isSignature(prose, reporter)) return true;
  }
  return extentsOf(blocks).some(({ first }) => first >= body.from && first < body.to);
}
