import type { Reading } from './documents.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/** Sends the diagnostics of a reading to a client that does not ask for them. */
export function pushDiagnostics(session: Session, reading: Reading): void {
  const { uri, version } = reading;
  const diagnostics = diagnosticsOf(session, reading);
  send(
    session.connection.sendDiagnostics(
      session.client.diagnosticVersions ? { uri, version, diagnostics } : { uri, diagnostics },
    ),
  );
}

/** Takes away what was sent of a document. */
export function clearDiagnostics({ connection }: Session, uri: string): void {
  send(connection.sendDiagnostics({ uri, diagnostics: [] }));
}
