import { lineAt } from '../text/line-table.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { lineEnd } from './lines.ts';
import { replaceMarked } from './replace.ts';

/** Repairs of headings and numbers. Whatever adds words is left to the clerk's own decision. */
export const structureRepairs: Repairs = {
  'missing-section': insertHeading,
  'section-number': renumber,
  'subsection-number': replaceMarked(true),
  'item-number': replaceMarked(true),
  'empty-section': insertText,
  'title-wording': replaceMarked(false),
  'preamble-name': replaceMarked(false),
};

/** Writes the right number where the wrong one stands, or in front of a title that has none. */
function renumber({ places, replacement }: Finding): Fix[] {
  const [span] = places;
  return span && replacement !== null
    ? [fix('replace', { text: replacement }, true, [{ span, newText: replacement }])]
    : [];
}

/** Puts the missing headings on lines of their own in front of the marked place; at the end, behind it. */
function insertHeading({ span, replacement }: Finding, { syntax, sections }: Report): Fix[] {
  if (replacement === null) return [];
  const line = lineAt(syntax.lines, span.start);
  const end = lineEnd(syntax.text, syntax.lines[0]);
  const text = replacement.replaceAll('\n', end);
  const isLast = !sections.some(({ heading }) => heading && heading.span.start >= span.start) && line.next === line.end;
  const at = isLast ? line.end : line.start;
  const newText = isLast ? end + text : text + end;
  const title = replacement.replaceAll('\n', '、');
  return [fix('insert-heading', { text: title }, false, [{ span: { start: at, end: at }, newText }])];
}

/** Puts a sentence on a line of its own under the heading. */
function insertText({ span, replacement }: Finding, { syntax }: Report): Fix[] {
  if (replacement === null) return [];
  const line = lineAt(syntax.lines, span.start);
  const newText = lineEnd(syntax.text, line) + replacement;
  return [fix('insert', { text: replacement }, false, [{ span: { start: line.end, end: line.end }, newText }])];
}
