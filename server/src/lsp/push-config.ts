import type { Connection } from 'vscode-languageserver';
import type { ConfigAnalysis } from '../core/rules/analysis.ts';
import { diagnosticIn } from './diagnostics.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/**
 * Sends what there is to say of settings files. They are seldom open, so that no client would ask: it is sent to all.
 * What a client has been sent is not sent again.
 */
export function configPublisher(
  connection: Connection,
  session: Pick<Session, 'client' | 'options' | 'language' | 'switches'>,
): (uri: string, analysis: ConfigAnalysis | null) => void {
  const sent = new Map<string, string>();
  return (uri, analysis) => {
    const { lines = [], diagnostics: found = [] } = analysis ?? {};
    const ground = {
      uri,
      lines,
      language: session.language(),
      showHints: session.switches().showHints,
      elsewhere: () => [],
    };
    const diagnostics = found.map((each) => ({
      ...diagnosticIn(session, ground, each),
      // For clients that know of JSON themselves.
      ...(each.message === 'invalid-config/syntax' && { data: 'grammar' }),
    }));
    const content = JSON.stringify(diagnostics);
    if ((sent.get(uri) ?? '[]') === content) return;
    sent.set(uri, content);
    send(connection.sendDiagnostics({ uri, diagnostics }));
  };
}
