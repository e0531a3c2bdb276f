import { writtenNumber } from '../../form/document-number.ts';
import type { Form } from '../../form/form.ts';
import { FORMS, formDue } from '../../form/forms.ts';
import { type Paragraph, type Prose, spanIn } from '../../report/paragraphs.ts';
import { noted } from '../../text/notes.ts';
import { citationsIn } from '../dates/citations.ts';
import { isRight } from '../dates/right-number.ts';
import { type Finding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** The signs of the offices that issued the forms. */
const SIGNS = [...new Set(FORMS.map(({ document }) => document.sign))];
/** The document of a form as it is cited, in comparison form: any brackets around the year, blanks here and there. */
const CITED = new RegExp(
  `(${SIGNS.join('|')}) ?[([{〔【〖〈<]? ?(\\d{4}) ?年?[)\\]}〕】〗〉>]? ?第? ?(\\d{1,3}) ?号`,
  'g',
);
/** How many characters before and behind a citation are looked at. */
const UNITS_ASIDE = 120;
/** Words that tell what became of a document, or of an earlier year's report. */
const HISTORY = /代替|替代|取代|废止|失效|停止|不再|原有|此前|以往|往年|修订前|旧/;

/** The report cites the document that brought the form into force which is due for its year, and not another one. */
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

const mayCite = noted(({ plain }: Prose): boolean => SIGNS.some((sign) => plain.includes(sign)));

interface Citation {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly text: string;
  readonly form: Form;
}

function citations(paragraph: Paragraph): Citation[] {
  const { plain } = paragraph;
  // A number that does not belong to its title is said as such.
  const wrong = new Set(citationsIn(plain).flatMap((each) => (each.title && !isRight(each) ? [each.start] : [])));
  return [...plain.matchAll(CITED)].flatMap((match) => {
    if (wrong.has(match.index)) return [];
    const [text, sign, year, number] = match;
    const form = FORMS.find(
      ({ document: own }) => own.sign === sign && own.year === Number(year) && own.number === Number(number),
    );
    const [before = ''] = plain
      .slice(Math.max(0, match.index - UNITS_ASIDE), match.index)
      .split('。')
      .slice(-1);
    const [behind = ''] = plain.slice(match.index, match.index + UNITS_ASIDE).split('。');
    return form && !HISTORY.test(before + behind) ? [{ paragraph, start: match.index, text, form }] : [];
  });
}

function wrong(paragraph: Paragraph, start: number, text: string, year: number, due: Form): Finding {
  const right = writtenNumber(due.document);
  const span = spanIn(paragraph, start, start + text.length);
  // One that a page break cuts in two is not mended here.
  const replacement = span.end - span.start === text.length ? right : null;
  return finding('form-citation', span, { year, text, right }, { replacement });
}
