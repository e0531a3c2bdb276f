import { blankTable } from '../form/blank-table.ts';
import type { TableId } from '../form/form.ts';
import { lineAt } from '../text/line-table.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { quoted } from '../rules/listed.ts';
import { isSignature } from '../rules/structure/prose.ts';
import { isShown } from '../syntax/content.ts';
import type { CellLine } from '../syntax/syntax.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { lineEnd, removeLine } from './lines.ts';
import { insertPeriod, insertTitle } from './opening.ts';
import { replaceMarked } from './replace.ts';
import { moveTable } from './tables.ts';

/** Repairs of headings and numbers. Whatever adds words is left to the clerk's own decision. */
export const structureRepairs: Repairs = {
  'section-title': replaceMarked(false),
  'missing-section': insertHeading,
  'missing-table': insertTable,
  'section-number': renumber,
  'subsection-number': replaceMarked(true),
  'item-number': replaceMarked(true),
  'empty-section': insertText,
  'fee-statement': insertFee,
  'missing-period': insertPeriod,
  'stray-table': moveTable,
  'contents-residue': removeLines,
  'missing-title': insertTitle,
  'title-wording': replaceMarked(false),
  'preamble-name': replaceMarked(false),
};

/** Writes the right number where the wrong one stands, or in front of a title that has none. */
function renumber({ rule, places, replacement }: Finding): Fix[] {
  const [span, ...others] = places;
  if (others.length > 0) {
    const numbers = replacement?.split('\n') ?? [];
    const edits = places.map((place, at) => ({ span: place, newText: numbers[at] ?? '' }));
    return [fix('replace-all', { rule, count: edits.length }, true, edits)];
  }
  if (!span || replacement === null) return [];
  const title = span.start === span.end ? 'insert-number' : 'replace';
  return [fix(title, { text: replacement }, true, [{ span, newText: replacement }])];
}

/** Puts the missing headings, with a blank table where one belongs below, in front of the marked place, or at the end. */
function insertHeading({ span, replacement, message }: Finding, report: Report): Fix[] {
  if (replacement === null) return [];
  const { syntax, sections } = report;
  const titles = replacement.split('\n');
  const named = titles.length > 1 ? quoted(titles) : replacement;
  const lines = titles.flatMap((title) => {
    const table = sections.find(({ form }) => title.endsWith(`、${form.title}`))?.form.table;
    return [title, ...(table && !report.tables[table] ? blankLines(report, table) : [])];
  });
  const line = lineAt(syntax.lines, span.start);
  const end = lineEnd(syntax.text, syntax.lines[0]);
  const isBehind =
    message !== 'missing-section/table' && !sections.some(({ heading }) => heading && heading.line >= line.index);
  const signed = isBehind ? signatureOf(report) : null;
  if (signed) {
    const place = { start: signed.start, end: signed.start };
    const newText = lines.join(end) + end;
    return [fix('insert-heading', { text: named }, false, [{ span: place, newText }])];
  }
  const at = isBehind ? line.next : line.start;
  const text = lines.join(end);
  const newText = isBehind && line.next === line.end ? end + text : text + end;
  return [fix('insert-heading', { text: named }, false, [{ span: { start: at, end: at }, newText }])];
}

/** The first line of what stands below the report: its signature and date, and what a web page adds; null for none. */
function signatureOf({ paragraphs, reporter, residues, syntax }: Report): CellLine | null {
  const residue = new Set(residues.map(({ line }) => line));
  const signed = new Set(
    paragraphs.flatMap(({ start, prose }) => (isSignature(prose, reporter) ? [lineAt(syntax.lines, start).index] : [])),
  );
  let first: CellLine | null = null;
  for (let at = syntax.lines.length - 1; at >= 0; at--) {
    const line = syntax.lines[at]!;
    if (!isShown(line.content)) continue;
    if (!residue.has(at) && !signed.has(at)) break;
    first = line;
  }
  return first;
}

/** Puts the blank table of the form on the lines below the heading. */
function insertTable({ span }: Finding, report: Report): Fix[] {
  const { syntax, sections } = report;
  const section = sections.find(({ heading }) => heading?.span.start === span.start);
  if (!section?.heading || !section.form.table) return [];
  const line = syntax.lines[section.heading.lastLine]!;
  const end = lineEnd(syntax.text, line);
  const newText = blankLines(report, section.form.table)
    .map((row) => end + row)
    .join('');
  return [fix('insert-table', {}, false, [{ span: { start: line.end, end: line.end }, newText }])];
}

function blankLines({ readBy }: Report, table: TableId): string[] {
  return blankTable(readBy, table).map((row) => row.join('\t'));
}

/** Puts a sentence on a line of its own under the heading. */
function insertText({ span, replacement }: Finding, { syntax }: Report): Fix[] {
  if (replacement === null) return [];
  const line = lineAt(syntax.lines, span.start);
  const newText = lineEnd(syntax.text, line) + replacement;
  return [fix('insert', { text: replacement }, false, [{ span: { start: line.end, end: line.end }, newText }])];
}

/** What part six says of fees: with the figures left to the clerk, or that there were none. */
const FEE_SENTENCES: readonly string[] = [
  '收取信息处理费情况：发出收费通知件数：；总金额（元）：；实际收取金额（元）：。',
  '本年度未收取信息处理费。',
];

function insertFee(finding: Finding, report: Report): Fix[] {
  return FEE_SENTENCES.flatMap((replacement) => insertText({ ...finding, replacement }, report));
}

/** Takes away every marked line. */
function removeLines({ places }: Finding, { syntax }: Report): Fix[] {
  const edits = places.map(({ start }) => removeLine(lineAt(syntax.lines, start)));
  return [fix('remove-lines', { count: edits.length }, false, edits)];
}
