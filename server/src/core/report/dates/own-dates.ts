import type { CellLine } from '../../syntax/syntax.ts';
import { lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';
import type { Report } from '../report.ts';
import { type WrittenDate, datesIn } from './dates.ts';

/** A date that the report bears as its own. */
export interface OwnDate {
  /** `signed`: the day on which it was made out, under the title or at the end. `published`: the day it was put up. */
  readonly kind: 'signed' | 'published';
  readonly date: WrittenDate;
  readonly span: Span;
}

/** A line with more characters is a paragraph. */
const LONGEST = 120;
/** How many lines that show something are looked at behind the title and at the end. */
const REACH = 12;
const LABEL =
  /(?<published>(?:发布|公布|公开)(?:时间|日期))|(?<signed>(?:成文|生成|落款|签发|发文|印发)(?:时间|日期))/g;
const TO_DATE = /^ ?\]? ?[::]? ?$/;
/** What may stand in front of a date at the end of a report: the name of the office. */
const OFFICE =
  /^(?:[^\d,。;:!?《》]{2,30}(?:局|委|委员会|办|办公室|厅|部|署|院|会|处|中心|政府|镇|乡|街道|馆|站|所|队))? ?$/;

/** The dates of the report itself, in the order of the text: labelled ones, and lines that are nothing but a date. */
export function ownDates(report: Report): OwnDate[] {
  const { head, behind, end } = regionsOf(report);
  const lone = new Set([...behind, ...end]);
  return [...head, ...behind, ...end].flatMap((line) => datesOf(report, line, lone.has(line)));
}

/** The lines in front of the title's end, those between it and the first heading, and the last ones of the report. */
function regionsOf(report: Report): Record<'head' | 'behind' | 'end', CellLine[]> {
  const { syntax, title, headings } = report;
  const last = headings.at(-1);
  const titled = title?.parts.at(-1);
  const top = titled ? lineAt(syntax.lines, titled.start).index + 1 : 0;
  const body = headings[0]?.line ?? 0;
  return {
    head: shownLines(report, 0, top).slice(-REACH),
    behind: titled ? shownLines(report, top, body).slice(0, REACH) : [],
    end: last ? shownLines(report, last.lastLine + 1, endOfReport(report, last.lastLine)).slice(-REACH) : [],
  };
}

/** The lines from `from` up to `to` that show something, and are neither paragraphs nor part of a table. */
function shownLines({ syntax: { lines, plain }, tables }: Report, from: number, to?: number): CellLine[] {
  const extents = Object.values(tables).flatMap((table) => (table ? [table.lines] : []));
  return lines
    .slice(from, to)
    .filter(
      ({ start, end, index }) =>
        end - start <= LONGEST &&
        plain.slice(start, end).trim() !== '' &&
        !extents.some(({ first, last }) => first <= index && index <= last),
    );
}

/** The first line behind the last heading with which a web page goes on: what it lists there has dates of its own. */
function endOfReport({ residues, syntax: { plain } }: Report, heading: number): number | undefined {
  return residues.find(
    ({ kind, line, span: { start, end } }) => kind === 'web' && line > heading && !/\d/.test(plain.slice(start, end)),
  )?.line;
}

function datesOf({ syntax: { text, plain } }: Report, line: CellLine, lone: boolean): OwnDate[] {
  const content = trimmed(text, line);
  const shown = plain.slice(content.start, content.end);
  const dates = datesIn(shown).filter(({ year, day }) => year !== null && day !== null);
  const found = (date: WrittenDate, kind: OwnDate['kind']): OwnDate => ({
    kind,
    date,
    span: span(content.start + date.start, content.start + date.end),
  });
  const labels = [...shown.matchAll(LABEL)];
  if (labels.length > 0) {
    return labels.flatMap(({ 0: label, index, groups }) => {
      const from = index + label.length;
      const date = dates.find(({ start }) => start >= from);
      if (!date || !TO_DATE.test(shown.slice(from, date.start))) return [];
      return [found(date, groups?.published === undefined ? 'signed' : 'published')];
    });
  }
  const [only] = dates;
  return lone && only && isAlone(shown, only) ? [found(only, 'signed')] : [];
}

/** Whether a line is nothing but a date, in brackets or not, perhaps behind the name of the office. */
function isAlone(shown: string, { start, end }: WrittenDate): boolean {
  const before = shown.slice(0, start);
  const behind = shown.slice(end);
  return before.endsWith('(') ? before === '(' && behind === ')' : behind === '' && OFFICE.test(before);
}
