import { type DocumentNumber, writtenNumber } from '../../form/document-number.ts';
import { formDue } from '../../form/forms.ts';
import { DOCUMENTS, type KnownDocument } from './documents.ts';

/** The number of a document of the General Office as a text gives it; offsets into that text. */
export interface Citation extends DocumentNumber {
  readonly start: number;
  readonly end: number;
  /** Whether the brackets around the year are lost: `202130号`. */
  readonly bare: boolean;
  /** The document by its title in front, where that is a known one. */
  readonly document: KnownDocument | null;
}

const NUMBER =
  /(?<sign>国办[\u4e00-\u9fff]{1,6}) ?(?<open>[〔[(【{﹝<〈]?) ?(?<year>20\d\d)(?<close> ?[〕\])】}﹞>〉] ?|[ -]?)(?:第 ?)?(?<number>\d{1,3}) ?号/g;
/** A title ends right in front of its number. */
const TITLE_END = /》[^《》。;]{0,6}$/;
const LONGEST_TITLE = 120;
/** The sign of the office that issues the form, written with another character of the same sound. */
const WRONG_SIGN = /^国办公开办[涵含菡]$/;
const RIGHT_SIGN = '国办公开办函';

/** The numbers of documents in `plain` whose sign begins with 国办. */
export function citationsIn(plain: string): Citation[] {
  if (!plain.includes('国办')) return [];
  return Array.from(plain.matchAll(NUMBER), ({ 0: written, index, groups = {} }): Citation => {
    const title = titleBefore(plain, index);
    const { sign = '', open, close = '', year, number } = groups;
    return {
      sign,
      year: Number(year),
      number: Number(number),
      start: index,
      end: index + written.length,
      bare: open === '' && /^[ -]?$/.test(close),
      document: DOCUMENTS.find((document) => document.title.test(title)) ?? null,
    };
  });
}

/** Whether nothing is certainly wrong with a citation. */
export function isRight({ sign, year, number, bare, document }: Citation): boolean {
  if (bare || WRONG_SIGN.test(sign)) return false;
  return (
    !document || document.numbers.some((each) => each.sign === sign && each.year === year && each.number === number)
  );
}

/** How the citation should be written; for a title that fits several documents the likeliest. */
export function rightNumber(citation: Citation, reportYear: number | null): string {
  const { document, sign, year, number } = citation;
  const numbers = document?.numbers ?? [];
  const due = reportYear === null ? null : formDue(reportYear)?.document;
  const right =
    numbers.find((each) => each.year === year && each.number === number) ??
    numbers.find((each) => each.number === number) ??
    numbers.find((each) => each.year === year) ??
    numbers.find((each) => each === due) ??
    numbers[0];
  return writtenNumber(right ?? { sign: WRONG_SIGN.test(sign) ? RIGHT_SIGN : sign, year, number });
}

/** The title that ends right before `at`, the titles inside it included; empty where there is none. */
function titleBefore(plain: string, at: number): string {
  const before = plain.slice(Math.max(0, at - LONGEST_TITLE), at);
  if (!TITLE_END.test(before)) return '';
  let depth = 0;
  for (let index = before.lastIndexOf('》'); index >= 0; index--) {
    if (before.charAt(index) === '》') depth++;
    if (before.charAt(index) === '《' && --depth === 0) return before.slice(index).replace(/ /g, '');
  }
  return '';
}
