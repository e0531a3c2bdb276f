import type { Heading } from '../../report/report.ts';
import { endOfWords, wordingOf } from '../../report/section-wording.ts';
import { plainAt } from '../../syntax/content.ts';
import { span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';
import { finding } from '../finding.ts';
import { ordinal } from '../ordinal.ts';
import { type Context, reportRule } from '../rule.ts';

/** The six parts have the titles of the form. Another wording is no missing part; a slip in one weighs more. */
export const sectionTitle = reportRule({
  name: 'section-title',
  family: 'structure',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const { heading } of report.sections) {
      if (!heading) continue;
      const place = placeOfWords(report, heading);
      const wording = wordingOf(wordsOf(report, heading), heading.section);
      if (wording === 'right') continue;
      const { number, title } = heading.section;
      const text = report.syntax.text.slice(place.start, place.end);
      const data = { number: ordinal(number), title, text };
      // A title on two lines is left to the clerk: what to put on each is a matter of layout.
      const options = heading.lastLine > heading.line ? {} : { replacement: title };
      if (wording === 'damaged') yield finding('section-title/slip', place, data, options);
      else yield finding('section-title', place, data, { ...options, severity: 'information' });
    }
  },
});

/** The words of the title on its first line. */
function placeOfWords({ syntax }: Context['report'], { span: { end }, number }: Heading): Heading['span'] {
  const place = trimmed(syntax.text, span(number.end, end));
  return span(place.start, place.start + endOfWords(plainAt(syntax, place)));
}

/** The words of the title in comparison form, those of its second line included. */
function wordsOf({ syntax }: Context['report'], heading: Heading): string {
  const { span: own, number, line, lastLine } = heading;
  const first = plainAt(syntax, span(number.end, own.end));
  if (lastLine === line) return first;
  const next = syntax.lines[lastLine];
  return first + (next ? plainAt(syntax, next) : '');
}
