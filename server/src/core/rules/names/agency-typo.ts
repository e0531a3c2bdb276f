import { type Prose, spanIn } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { notedBy } from '../../text/notes.ts';
import type { BlockSpan } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { ownNames } from '../../report/agency-names.ts';
import { type Slip, slipsIn } from './slips.ts';

type Reporter = Report['reporter'];

/** The prose writes the agency's name as the title does: none in it differs from the agency's by one character. */
export const agencyTypo = reportRule({
  name: 'agency-typo',
  family: 'names',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report: { paragraphs, reporter } }) {
    if (ownNames(reporter).length === 0) return;
    const slips = places(paragraphs, reporter);
    if (slips.length === 0) return;
    const times = new Map<string, number>();
    for (const { written } of slips) times.set(written, (times.get(written) ?? 0) + 1);
    let right = 0;
    for (const { prose } of paragraphs) if (isNamed(prose, reporter)) right++;
    for (const { span, written, name, replacement } of slips) {
      // Where the prose mostly writes it so, the title is as likely to be wrong.
      if ((times.get(written) ?? 0) > Math.max(1, right)) continue;
      yield finding('agency-typo', span, { text: written, right: name }, { replacement });
    }
  },
});

interface Place extends Pick<Slip, 'written' | 'name'> {
  readonly span: BlockSpan;
  /** What to write instead; null where a page break cuts the name apart. */
  readonly replacement: string | null;
}

const places = inProseBy((prose, reporter: Reporter) =>
  slipsIn(prose.plain, ownNames(reporter)).map((slip) => placeOf(prose, slip)),
);

const isNamed = notedBy(({ plain }: Prose, reporter: Reporter): boolean =>
  ownNames(reporter).some(({ name }) => plain.includes(name)),
);

function placeOf(prose: Prose, { start, end, written, name, at }: Slip): Place {
  const span = spanIn(prose, start, end);
  const marked = prose.text.slice(span.start, span.end);
  const replacement = marked.length < name.length ? null : marked.slice(0, at) + name.charAt(at) + marked.slice(at + 1);
  return { span, written, name, replacement };
}
