import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics.ts';
import { guardDocument } from './guard.ts';
import type { Session } from './session.ts';

const NONE: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers a client that asks for diagnostics. What it has of this very reading is not sent again. */
export function pullDiagnostics(session: Session): void {
  session.connection.languages.diagnostics.on(
    guardDocument(session, 'textDocument/diagnostic', NONE, (reading, { previousResultId }) =>
      reading.id === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: reading.id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: reading.id, items: diagnosticsOf(session, reading) },
    ),
  );
}
