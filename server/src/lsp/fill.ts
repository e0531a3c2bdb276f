import {
  LSPErrorCodes,
  RequestType,
  ResponseError,
  type VersionedTextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fill } from '../core/features/form/fill.ts';
import { fillSentences } from '../core/features/form/fill-sentences.ts';
import type { Filling } from '../core/features/form/fill-wishes.ts';
import { guardDocument } from './guard.ts';
import type { Session } from './session.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Cells of a report with what was typed in them; nothing clears a cell. */
export interface CellsToFill {
  /** The version in which the cells were seen. */
  readonly textDocument: VersionedTextDocumentIdentifier;
  readonly cells: readonly Filling[];
}

/** The edit that fills the cells in, null where there is nothing to do; and what there is to say of it. */
export interface FilledCells {
  readonly edit: WorkspaceEdit | null;
  readonly said: readonly string[];
}

/** Has cells of the form filled in; refused as modified where the document is not of that version any more. */
export const FILL = new RequestType<CellsToFill, FilledCells, unknown>('gongkai/fill');

/** Tells clients how to write figures in the cells of the form. */
export function fillCells(session: Session): void {
  session.connection.onRequest(
    FILL,
    guardDocument<CellsToFill, FilledCells>(
      session,
      FILL.method,
      { edit: null, said: [] },
      (reading, { textDocument, cells }) => {
        if (textDocument.version !== reading.version) {
          throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
        }
        const { report } = reading.analysis;
        const filled = fill(report, cells);
        return {
          edit: filled.edits.length > 0 ? workspaceEdit(session, reading, filled.edits) : null,
          said: fillSentences(report, filled, reading.settings.language),
        };
      },
      { placed: true },
    ),
  );
}
