import { type Paragraph, spanIn } from '../../report/paragraphs.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { agencyNames } from './agency-names.ts';
import { type Slip, slipsIn } from './slips.ts';

/** The prose writes the agency's name as the title does: none in it differs from the agency's by one character. */
export const agencyTypo: Rule = {
  name: 'agency-typo',
  family: 'names',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report: { agency, paragraphs, syntax } }) {
    const names = agency === null ? [] : agencyNames(agency);
    if (names.length === 0) return;
    const slips = paragraphs.flatMap((paragraph) =>
      slipsIn(paragraph.plain, names).map((slip) => ({ paragraph, slip })),
    );
    if (slips.length === 0) return;
    const times = new Map<string, number>();
    for (const { slip } of slips) times.set(slip.written, (times.get(slip.written) ?? 0) + 1);
    const right = paragraphs.filter(({ plain }) => names.some(({ name }) => plain.includes(name))).length;
    for (const { paragraph, slip } of slips) {
      // Where the prose mostly writes it so, the title is as likely to be wrong.
      if ((times.get(slip.written) ?? 0) <= Math.max(1, right)) yield found(paragraph, slip, syntax.text);
    }
  },
};

function found(paragraph: Paragraph, { start, end, written, name, at }: Slip, text: string): Finding {
  const span = spanIn(paragraph, start, end);
  const marked = text.slice(span.start, span.end);
  // A name that a page break cuts apart is not mended here.
  const replacement = marked.length < name.length ? null : marked.slice(0, at) + name.charAt(at) + marked.slice(at + 1);
  return finding('agency-typo', span, { text: written, right: name }, { replacement });
}
