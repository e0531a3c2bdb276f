import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { lineAt } from '../text/line-table.ts';
import { plain } from '../text/plain.ts';
import { type Span, hull, span } from '../text/span.ts';
import { plainBlank } from './blanks.ts';
import { insertNote } from './corner.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { insertHeaders } from './headers.ts';
import { replaceAll } from './replace.ts';

/** Repairs of labels and cells. None changes what a figure says. */
export const labelsRepairs: Repairs = {
  'truncated-label': rename,
  'split-label': joinPieces,
  'label-variant': rename,
  'doubled-value': keepOne,
  'unit-in-count': removeUnits,
  'full-width-digit': (finding, { syntax }) => replaceAll(finding, (place) => halfWidth(syntax.text, place)),
  'space-in-cell': (finding, report) => replaceAll(finding, (place) => plainBlank(report, place)),
  'shifted-row': shiftBack,
  'missing-header': insertHeaders,
  'missing-note': insertNote,
  'annotated-header': removeAnnotation,
};

/** Writes the form's label over the cell's words, which may run over several lines; not over what may be a figure. */
function rename({ places, replacement }: Finding, { syntax }: Report): Fix[] {
  const written = places.map(({ start, end }) => syntax.plain.slice(start, end)).join(' ');
  if (replacement === null || places.length === 0 || /\d.*\d/.test(written)) return [];
  return [fix('replace', { text: replacement }, true, [{ span: hull(places), newText: replacement }])];
}

/** Writes the whole label where its first piece stands, and leaves the places of the others blank. */
function joinPieces({ places, replacement }: Finding): Fix[] {
  if (replacement === null) return [];
  const edits = places.map((place, at) => ({ span: place, newText: at === 0 ? replacement : '' }));
  return [fix('join-label', { text: replacement }, true, edits)];
}

/** Leaves the first of several equal numbers. */
function keepOne({ message, places }: Finding, { syntax: { text } }: Report): Fix[] {
  const [first] = places;
  if (!first || message !== 'doubled-value') return [];
  const rest = span(first.end, hull(places).end);
  return [fix('keep-one', { text: text.slice(first.start, first.end) }, false, [{ span: rest, newText: '' }])];
}

/** Takes away the words in brackets behind a header; they may have been put there on purpose. */
function removeAnnotation({ places, data }: Finding): Fix[] {
  const edits = places.map((place) => ({ span: place, newText: '' }));
  return edits.length > 0 ? [fix('remove', { text: data.extra ?? '' }, false, edits)] : [];
}

function removeUnits(finding: Finding, { syntax }: Report): Fix[] {
  const [unit, ...more] = finding.places;
  if (!unit || more.length > 0) return replaceAll(finding, () => '');
  const word = syntax.text.slice(unit.start, unit.end).trim();
  return [fix('remove', { text: word }, true, [{ span: unit, newText: '' }])];
}

function halfWidth(text: string, { start, end }: Span): string {
  const digits = plain(text.slice(start, end));
  return /^[Oo〇○]$/.test(digits) ? '0' : digits;
}

/** Puts the missing tabs in front of the row, and takes as many away where the row is blank at its end. */
function shiftBack({ span: label, replacement }: Finding, { syntax: { text, lines } }: Report): Fix[] {
  if (replacement === null) return [];
  const line = lineAt(lines, label.start);
  const spare = text.slice(line.start, line.end).endsWith(replacement) ? replacement.length : 0;
  const edits = [{ span: span(line.start, line.start), newText: replacement }];
  if (spare > 0) edits.push({ span: span(line.end - spare, line.end), newText: '' });
  return [fix('insert-tabs', { count: replacement.length }, true, edits)];
}
