import type { Form } from '../../form/form.ts';
import { FORMS, formDue } from '../../form/forms.ts';
import { type Paragraph, type Prose, spanIn } from '../../report/paragraphs.ts';
import { noted } from '../../text/notes.ts';
import { type Finding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** The document of a form as it is cited, in comparison form: any brackets around the year, blanks here and there. */
const CITED = /国办公开办函 ?[([{〔【〖〈<]? ?(\d{4}) ?年?[)\]}〕】〗〉>]? ?第? ?(\d{1,3}) ?号/g;
const OWN = /(\d{4})〕(\d+)号/;
const ISSUER = '国办公开办函';
/** How many characters before and behind a citation are looked at. */
const REACH = 120;
/** Words that tell what became of a document, or of an earlier year's report. */
const HISTORY = /代替|替代|取代|废止|失效|停止|不再|原有|此前|以往|往年|修订前|旧/;

/** The report cites the document that brought the form into force which is due for its year, and not the other one. */
export const formCitation = reportRule({
  name: 'form-citation',
  family: 'form',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report: { year, paragraphs, form: used } }) {
    const due = year === null ? null : formDue(year);
    if (year === null || !due) return;
    const found = paragraphs.flatMap((paragraph) => (mayCite(paragraph.prose) ? citations(paragraph) : []));
    if (found.length === 0) return;
    // Who cites both tells how one followed the other.
    if (found.some(({ form }) => form === due)) return;
    for (const { paragraph, start, text, form } of found) {
      // A report on the wrong form that cites what it follows is wrong once.
      if (form.id !== used) yield wrong(paragraph, start, text, year, due);
    }
  },
});

const mayCite = noted(({ plain }: Prose): boolean => plain.includes(ISSUER));

interface Citation {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly text: string;
  readonly form: Form;
}

function citations(paragraph: Paragraph): Citation[] {
  const { plain } = paragraph;
  return [...plain.matchAll(CITED)].flatMap((match) => {
    const [text, year, number] = match;
    const form = FORMS.find(({ citation }) => {
      const own = OWN.exec(citation);
      return own?.[1] === year && own?.[2] === number;
    });
    const [before = ''] = plain
      .slice(Math.max(0, match.index - REACH), match.index)
      .split('。')
      .slice(-1);
    const [behind = ''] = plain.slice(match.index, match.index + REACH).split('。');
    return form && !HISTORY.test(before + behind) ? [{ paragraph, start: match.index, text, form }] : [];
  });
}

function wrong(paragraph: Paragraph, start: number, text: string, year: number, { citation }: Form): Finding {
  const span = spanIn(paragraph, start, start + text.length);
  // One that a page break cuts in two is not mended here.
  const replacement = span.end - span.start === text.length ? citation : null;
  return finding('form-citation', span, { year, text, right: citation }, { replacement });
}
