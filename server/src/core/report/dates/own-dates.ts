import { plainAt } from '../../syntax/content.ts';
import type { CellLine, LineContent } from '../../syntax/syntax.ts';
import { lineAt } from '../../text/line-table.ts';
import { noted } from '../../text/notes.ts';
import { type Origin, type Span, moved, span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';
import { extentsOf } from '../read-tables.ts';
import type { Report } from '../report.ts';
import { type WrittenDate, datesIn } from './dates.ts';

/** A date that the report bears as its own. */
export interface OwnDate<From extends Origin = 'text'> {
  /**
   * `signed`: the day on which it was made out, under the title or at the end. `published`: the day it was put up.
   * `printed`: the day of printing, below the signature: `云岭市档案局办公室 2021年1月28日印发`.
   */
  readonly kind: 'signed' | 'published' | 'printed';
  readonly date: WrittenDate;
  readonly span: Span<From>;
}

type LineDate = OwnDate<'block'>;

/** A line with more characters is a paragraph. */
const LONGEST = 120;
/** How many lines that show something are looked at behind the title and at the end. */
const REACH = 12;
const LABEL =
  /(?<published>(?:发布|公布|公开)(?:时间|日期))|(?<signed>(?:成文|生成|落款|签发|发文|印发)(?:时间|日期))/g;
const TO_DATE = /^ ?\]? ?[::]? ?$/;
/** What stands behind a date of printing. */
const PRINTED = /^ ?(?:印发|印制|印)(?: ?\(?共印 ?\d{1,4} ?份\)?)?$/;
/** What may stand in front of a date at the end of a report: the name of the office. */
const OFFICE =
  /^(?:[^\d,。;:!?《》]{2,30}(?:局|委|委员会|办|办公室|厅|部|署|院|会|处|中心|政府|镇|乡|街道|馆|站|所|队))? {0,40}$/;

/** The dates of the report itself, in the order of the text: labelled ones, and lines that are nothing but a date. */
export const ownDates = noted((report: Report): readonly OwnDate[] => {
  const { head, behind, end } = regionsOf(report);
  const lone = new Set([...behind, ...end]);
  return [...head, ...behind, ...end].flatMap(({ start, content }, at, lines) => {
    const { labelled, alone } = datesOf(content);
    const dates = alone && lone.has(lines[at]!) ? [...labelled, alone] : labelled;
    return dates.map((each) => ({ ...each, span: moved(each.span, start) }));
  });
});

/** The lines in front of the title's end, those between it and the first heading, and the last ones of the report. */
function regionsOf(report: Report): Record<'head' | 'behind' | 'end', CellLine[]> {
  const { syntax, title, headings } = report;
  const { lines } = syntax;
  const last = headings.at(-1);
  const titled = title?.parts.at(-1);
  const top = titled ? lineAt(lines, titled.start).index + 1 : 0;
  const body = headings[0]?.line ?? 0;
  return {
    head: linesBefore(report, 0, top),
    behind: titled ? linesBehind(report, top, body) : [],
    end: last ? linesBefore(report, last.lastLine + 1, endOfReport(report, last.lastLine) ?? lines.length) : [],
  };
}

/** The first lines of a stretch that may hold a date. */
function linesBehind(report: Report, from: number, to: number): CellLine[] {
  const isLine = lineTest(report);
  const found: CellLine[] = [];
  for (let at = from; at < to && found.length < REACH; at++) {
    const line = report.syntax.lines[at]!;
    if (isLine(line)) found.push(line);
  }
  return found;
}

/** The last lines of a stretch that may hold a date. */
function linesBefore(report: Report, from: number, to: number): CellLine[] {
  const isLine = lineTest(report);
  const found: CellLine[] = [];
  for (let at = to - 1; at >= from && found.length < REACH; at--) {
    const line = report.syntax.lines[at]!;
    if (isLine(line)) found.push(line);
  }
  return found.reverse();
}

/** Whether a line shows something, and is neither a paragraph nor part of a table. */
function lineTest({ blocks }: Report): (line: CellLine) => boolean {
  const extents = extentsOf(blocks);
  return ({ index, content }) =>
    isShort(content) && !extents.some(({ first, last }) => first <= index && index <= last);
}

/** Whether it counts among the lines that are looked at. */
export const isShort = noted(({ text, plain }: LineContent): boolean => text.length <= LONGEST && plain.trim() !== '');

/** The first line behind the last heading with which a web page goes on: what it lists there has dates of its own. */
function endOfReport({ residues, syntax }: Report, heading: number): number | undefined {
  return residues.find(({ kind, line, span }) => kind === 'web' && line > heading && !/\d/.test(plainAt(syntax, span)))
    ?.line;
}

/** The dates of a line behind labels; else the one that is all of it. Their spans are offsets into the line. */
const datesOf = noted(({ text, plain }: LineContent): { labelled: readonly LineDate[]; alone: LineDate | null } => {
  const content = trimmed(text, span(0, text.length));
  const shown = plain.slice(content.start, content.end);
  const dates = datesIn(shown).filter(({ year, day }) => year !== null && day !== null);
  const found = (date: WrittenDate, kind: OwnDate['kind']): LineDate => ({
    kind,
    date,
    span: span(content.start + date.start, content.start + date.end),
  });
  const labels = [...shown.matchAll(LABEL)];
  const labelled = labels.flatMap(({ 0: label, index, groups }) => {
    const from = index + label.length;
    const date = dates.find(({ start }) => start >= from);
    if (!date || !TO_DATE.test(shown.slice(from, date.start))) return [];
    return [found(date, groups?.published === undefined ? 'signed' : 'published')];
  });
  const [only] = dates;
  const kind = labels.length === 0 && only ? kindAlone(shown, only) : null;
  return { labelled, alone: only && kind ? found(only, kind) : null };
});

/** Of which kind the date of a line is that holds nothing else, perhaps in brackets or behind the office; else null. */
function kindAlone(shown: string, { start, end }: WrittenDate): OwnDate['kind'] | null {
  const before = shown.slice(0, start);
  const behind = shown.slice(end);
  if (before.endsWith('(')) return before === '(' && behind === ')' ? 'signed' : null;
  if (!OFFICE.test(before)) return null;
  if (behind === '') return 'signed';
  return PRINTED.test(behind) ? 'printed' : null;
}
