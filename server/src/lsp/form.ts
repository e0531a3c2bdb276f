import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { cellKey } from '../core/form/identities.ts';
import { formView } from '../core/features/form/form-view.ts';
import { figuresOf } from '../core/features/form/html/figures.ts';
import { liveHtml } from '../core/features/form/html/live.ts';
import { noteHtml } from '../core/features/form/html/note.ts';
import { sayIn } from '../core/features/form/words.ts';
import { excessText } from '../host/bounds.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { editorLines, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** The document to show. */
export interface FormParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A document as the official form, and where in its text stands what is shown. */
export interface ShownForm {
  /** The version of the text that is shown. */
  readonly version: number;
  /** A fragment of HTML without scripts and styles: the form, or a sentence that says why there is none. */
  readonly html: string;
  /** The cells that have a place in the text, by the id that they carry in the HTML (`data-cell`). */
  readonly cells: readonly { readonly id: string; readonly range: Range }[];
  /** By `data-section`: the heading; null for a part that is missing. */
  readonly sections: readonly (Range | null)[];
  /** By `data-fault`: what is to be put right, and the cell that it is about. */
  readonly faults: readonly { readonly range: Range; readonly cell: string | null }[];
}

/** Asks for a document as the official form; null where it is not open. */
export const FORM = new RequestType<FormParams, ShownForm | null, unknown>('gongkai/form');

/** Shows clients the form. */
export function showForm(session: Session): void {
  session.connection.onRequest(
    FORM,
    guardDocument<FormParams, ShownForm | null>(session, FORM.method, null, shownForm),
  );
}

function shownForm({ version, analysis, excess, settings: { language, showHints } }: Reading): ShownForm {
  if (excess) {
    return { version, html: noteHtml(excessText(excess, language)), cells: [], sections: [], faults: [] };
  }
  const lines = editorLines(analysis.report.syntax);
  const view = formView(analysis, language, showHints);
  const cells = view.tables.flatMap(figuresOf).flatMap(({ id, span }) => {
    return span === null ? [] : [{ id: cellKey(id), range: rangeOf(lines, span) }];
  });
  return {
    version,
    html: liveHtml(view, sayIn(language)),
    cells,
    sections: view.sections.map(({ span }) => span && rangeOf(lines, span)),
    faults: view.faults.map(({ span, cell }) => ({ range: rangeOf(lines, span), cell })),
  };
}
