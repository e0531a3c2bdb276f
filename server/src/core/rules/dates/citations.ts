import type { DocumentNumber } from '../../form/document-number.ts';
import { DOCUMENTS, type KnownDocument } from './documents.ts';

/** The number of a document of the General Office as a text gives it; offsets into that text. */
export interface Citation extends DocumentNumber {
  readonly start: number;
  readonly end: number;
  /** Whether a bracket of the year is lost, or 号: `202130号`, `〔202130号`. */
  readonly bare: boolean;
  /** Where the title that ends right in front of the number begins and ends, inside its marks; null where none does. */
  readonly title: { readonly start: number; readonly end: number; readonly words: string } | null;
  /** The document by that title, where it is a known one. */
  readonly document: KnownDocument | null;
  /** Whether the sentence speaks of annual reports. */
  readonly onReports: boolean;
}

const NUMBER =
  /(?<sign>国办[\u4e00-\u9fff]{1,6}|国[公开办函涵]{3,6}) ?(?<open>[〔[(【{﹝<〈]?) ?(?<year>20\d\d)(?<close> ?[〕\])】}﹞>〉] ?|[ -]?)(?:第 ?)?(?<number>\d{1,3})(?<moved>[〕\]】}﹞]?) ?(?:(?<mark>号)|(?=\)))/g;
const MAY_CITE = /国[办公开]/;
/** A title ends right in front of its number; where 和, 按照 or a comma stands between, the number is another's. */
const TITLE_END = /》(?:\([试暂]行\))?[ (:"文件的]{0,6}$/;
const LONGEST_TITLE = 120;
const ON_REPORTS = /年度报告|年报/;
const SENTENCE_REACH = 60;

/** The numbers of documents in `plain` whose sign begins with 国办, or is the one of the form's office misspelt. */
export function citationsIn(plain: string): Citation[] {
  if (!MAY_CITE.test(plain)) return [];
  return Array.from(plain.matchAll(NUMBER), ({ 0: written, index, groups = {} }): Citation => {
    const title = titleBefore(plain, index);
    const { sign = '', open = '', close = '', year, number, moved, mark } = groups;
    const end = index + written.length;
    return {
      sign,
      year: Number(year),
      number: Number(number),
      start: index,
      end,
      bare: open === '' || close.trim() === '' || close === '-' || moved !== '' || mark === undefined,
      title,
      document: title && (DOCUMENTS.find((document) => document.title.test(title.words)) ?? null),
      onReports: ON_REPORTS.test(sentenceAround(plain, index, end)),
    };
  });
}

function sentenceAround(plain: string, start: number, end: number): string {
  const before = plain.slice(Math.max(0, start - SENTENCE_REACH), start);
  const behind = plain.slice(end, end + SENTENCE_REACH);
  return (before.split('。').at(-1) ?? '') + (behind.split('。')[0] ?? '');
}

/** The title that ends right before `at`, the titles inside it included. */
function titleBefore(plain: string, at: number): Citation['title'] {
  const from = Math.max(0, at - LONGEST_TITLE);
  const before = plain.slice(from, at);
  if (!TITLE_END.test(before)) return null;
  let depth = 0;
  const last = before.lastIndexOf('》');
  for (let index = last; index >= 0; index--) {
    if (before.charAt(index) === '》') depth++;
    if (before.charAt(index) !== '《' || --depth > 0) continue;
    const words = before.slice(index + 1, last).replace(/ /g, '');
    return { start: from + index + 1, end: from + last, words };
  }
  return null;
}
