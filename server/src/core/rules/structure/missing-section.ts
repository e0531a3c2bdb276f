import type { Section } from '../../report/report.ts';
import { chineseOrdinal } from '../../text/chinese-numeral.ts';
import type { Span } from '../../text/span.ts';
import { type Finding, finding } from '../finding.ts';
import { quoted } from '../listed.ts';
import { ordinal } from '../ordinal.ts';
import { type Context, reportRule } from '../rule.ts';
import { placeOfMissing } from './sections.ts';

/** A report has six parts (Article 50 and the format notices). Parts missing at one place are said once. */
export const missingSection = reportRule({
  name: 'missing-section',
  family: 'structure',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check(context) {
    const byPlace = new Map<number, { span: Span; sections: Section[] }>();
    for (const section of context.report.sections) {
      if (section.heading) continue;
      const span = placeOfMissing(context, section);
      const present = byPlace.get(span.start);
      if (present) present.sections.push(section);
      else byPlace.set(span.start, { span, sections: [section] });
    }
    for (const { span, sections } of byPlace.values()) yield missing(context, span, sections);
  },
});

function missing({ report }: Context, span: Span, sections: readonly Section[]): Finding {
  const titles = sections.map(({ form }) => `${chineseOrdinal(form.number)}、${form.title}`);
  const [only] = sections;
  if (!only || sections.length > 1) {
    return finding(
      'missing-section/several',
      span,
      { count: sections.length, titles: quoted(titles) },
      { replacement: titles.join('\n') },
    );
  }
  const { number, title, table } = only.form;
  const rows = table ? [...(report.blocks.readings.tables[table]?.rows.values() ?? [])] : [];
  const count = rows.reduce((sum, row) => sum + row.written, 0);
  const data = { number: ordinal(number), title };
  const options = { replacement: titles.join('\n') };
  if (rows.length === 0) return finding('missing-section', span, data, options);
  return finding('missing-section/table', span, { ...data, count }, options);
}
