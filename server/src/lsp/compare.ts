import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Compared } from '../core/across/comparison.ts';
import { recordOf } from '../core/across/record.ts';
import { comparisonView } from '../core/features/comparison/comparison-view.ts';
import { liveComparison, printedComparison } from '../core/features/comparison/html.ts';
import { sayIn } from '../core/features/comparison/words.ts';
import { noteHtml } from '../core/features/form/html/note.ts';
import { element } from '../core/features/html/element.ts';
import { readReport } from '../core/report/read.ts';
import type { Report } from '../core/report/report.ts';
import { visible } from '../core/text/visible.ts';
import { excessOf, excessText } from '../host/bounds.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { type EditorLine, editorLines, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** The document whose report of the year before is asked for. */
export interface YearBeforeParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The reports of a document's agency for the year before: none, one, or several that differ. */
export interface YearBefore {
  readonly isReport: boolean;
  readonly agency: string | null;
  readonly year: number | null;
  readonly files: readonly string[];
}

/** A document, and the text of the report that it is held against. */
export interface ToCompare {
  readonly textDocument: TextDocumentIdentifier;
  readonly before: { readonly name: string; readonly text: string };
  /** Whether the answer is for paper, and leads nowhere. */
  readonly isPrinted?: boolean;
}

/** Two reports beside each other, and where in their texts stands what is shown. */
export interface ShownComparison {
  /** The version of the document that is shown. */
  readonly version: number;
  readonly title: string;
  /** A fragment of HTML without scripts and styles: the comparison, or a sentence that says why there is none. */
  readonly html: string;
  /** By `data-before`, and by `data-after`. */
  readonly before: readonly Range[];
  readonly after: readonly Range[];
}

/** Asks which reports are those of the year before, among those that are kept; null where the document is not open. */
export const YEAR_BEFORE = new RequestType<YearBeforeParams, YearBefore | null, unknown>('gongkai/yearBefore');

/** Asks for a document beside another report; null where it is not open. */
export const COMPARE = new RequestType<ToCompare, ShownComparison | null, unknown>('gongkai/compare');

/** Shows clients a report beside that of the year before. */
export function compareReports(session: Session): void {
  const { connection, neighbours } = session;
  const readBefore = lastRead();
  connection.onRequest(
    YEAR_BEFORE,
    guardDocument<YearBeforeParams, YearBefore | null>(session, YEAR_BEFORE.method, null, ({ uri, analysis }) => {
      const { report } = analysis;
      const files = report.recognised ? neighbours.yearsBefore(uri, report).map(({ file }) => file) : [];
      return { isReport: report.recognised, agency: report.agency, year: report.year, files };
    }),
  );
  connection.onRequest(
    COMPARE,
    guardDocument<ToCompare, ShownComparison | null>(session, COMPARE.method, null, (reading, asked) =>
      shown(reading, asked, readBefore),
    ),
  );
}

function shown(
  reading: Reading,
  { before, isPrinted }: ToCompare,
  readBefore: (text: string) => Report,
): ShownComparison {
  const { version, analysis, settings } = reading;
  const { language } = settings;
  const say = sayIn(language);
  const own = analysis.report;
  const excess = reading.excess ?? excessOf(before.text);
  const noted = (sentence: string): ShownComparison => {
    return { version, title: say('page/name', {}), html: noteHtml(sentence), before: [], after: [] };
  };
  if (excess) return noted(excessText(excess, language));
  const other = readBefore(before.text);
  if (!other.recognised) return noted(say('page/no-report', { name: visible(before.name) }));
  if (!own.recognised) return noted(say('page/no-report', { name: nameIn(reading.uri) }));
  const names = [before.name, nameIn(reading.uri)] as const;
  const view = comparisonView(comparedOf(other, before.text), comparedOf(own, analysis.text), language, names);
  const { title } = view;
  if (isPrinted) {
    // Whoever reads the page as a report, as it lies among them, finds none in a footer.
    return { version, title, html: element('footer', {}, printedComparison(view, say)).markup, before: [], after: [] };
  }
  const { html, ...places } = liveComparison(view, say);
  const ranges = (spans: typeof places.before, lines: readonly EditorLine[]) =>
    spans.map((span) => rangeOf(lines, span));
  return {
    ...{ version, title, html },
    before: ranges(places.before, editorLines(other.syntax)),
    after: ranges(places.after, editorLines(own.syntax)),
  };
}

function comparedOf(report: Report, text: string): Compared {
  return { record: recordOf(report), text };
}

function nameIn(uri: string): string {
  const { path } = URI.parse(uri);
  return visible(path.slice(path.lastIndexOf('/') + 1));
}

/** Reads a text, unless it is the one that was read last: while one report is typed, the other stays what it is. */
function lastRead(): (text: string) => Report {
  let last: { readonly text: string; readonly report: Report } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, report: readReport(text) };
    return last.report;
  };
}
