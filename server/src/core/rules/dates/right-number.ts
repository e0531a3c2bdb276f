import { type DocumentNumber, writtenNumber } from '../../form/document-number.ts';
import { FORMS, formDue } from '../../form/forms.ts';
import { distance } from '../../text/distance.ts';
import type { Citation } from './citations.ts';
import { DOCUMENTS, NOTICES, ORDER } from './documents.ts';

/** The sign of the office that issues the form, and with a character of the same sound. */
const SIGN = '国办公开办函';
const WRONG_SIGN = /^国办公开办[涵含菡]$/;
const FARTHEST_SIGN = 2;
const REGULATION = /^(?:中华人民共和国)?政府信息公开条例$/;
const NUMBERS = DOCUMENTS.flatMap(({ numbers }) => numbers).filter(({ sign }) => sign === SIGN);

/** Whether nothing is certainly wrong with a citation. */
export function isRight(citation: Citation): boolean {
  const { bare, document } = citation;
  if (bare || isMisspelt(citation) || isOfRegulation(citation) || hasForeignYear(citation)) return false;
  return !document || document.numbers.some((each) => isSame(each, citation));
}

/** How the citation should be written; for a title that fits several documents the likeliest. */
export function rightNumber(citation: Citation, reportYear: number | null): string {
  const { document, sign, year, number } = citation;
  if (isOfRegulation(citation)) return `国务院令第${ORDER}号`;
  const due = reportYear === null ? null : formDue(reportYear)?.document;
  const foreign = hasForeignYear(citation);
  const numbers = foreign ? FORMS.map((form) => form.document) : (document?.numbers ?? []);
  const right =
    (foreign ? due : numbers.find((each) => each.year === year && each.number === number)) ??
    numbers.find((each) => each.number === number) ??
    numbers.find((each) => each.year === year) ??
    numbers.find((each) => each === due) ??
    numbers[0];
  return writtenNumber(right ?? { sign: isMisspelt(citation) ? SIGN : sign, year, number });
}

/**
 * The title to write where the number is that of the notice which is due for the report, but stands behind the title
 * of another one; null where the title is not what is wrong.
 */
export function rightTitle({ document, bare, ...cited }: Citation, reportYear: number | null): string | null {
  const due = reportYear === null ? null : formDue(reportYear);
  if (bare || !due || !document || !isSame(due.document, cited)) return null;
  const [only, more] = document.numbers;
  const isNotice = FORMS.some((form) => form.document === only);
  if (!isNotice || more || document.numbers.some((each) => isSame(each, cited))) return null;
  return NOTICES[FORMS.indexOf(due)] ?? null;
}

function isSame(one: DocumentNumber, { sign, year, number }: DocumentNumber): boolean {
  return one.sign === sign && one.year === year && one.number === number;
}

/** Whether the sign is nearly the one of that office, with the year and number of one of its documents. */
function isMisspelt({ sign, year, number }: DocumentNumber): boolean {
  if (WRONG_SIGN.test(sign)) return true;
  return (
    sign !== SIGN &&
    NUMBERS.some((each) => each.year === year && each.number === number) &&
    distance(sign, SIGN, FARTHEST_SIGN) <= FARTHEST_SIGN
  );
}

/** Whether the number of a notice stands behind the name of the Regulation, which has an order's. */
function isOfRegulation({ title }: Citation): boolean {
  return title !== null && REGULATION.test(title.words);
}

/** Whether it has the number of one form and another year, in a sentence on reports that gives no title with it. */
function hasForeignYear({ sign, year, number, title, onReports }: Citation): boolean {
  if (sign !== SIGN || title || !onReports) return false;
  return FORMS.some(({ document }) => document.number === number && document.year !== year);
}
