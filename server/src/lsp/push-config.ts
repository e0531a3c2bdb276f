import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { ConfigAnalysis } from '../core/rules/analysis.ts';
import { diagnosticIn } from './diagnostics.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

type Telling = Pick<Session, 'client' | 'options' | 'language' | 'switches'>;

/** What there is to say of a settings file, as the protocol has it. */
export function configDiagnostics(session: Telling, uri: string, analysis: ConfigAnalysis): Diagnostic[] {
  const { lines, diagnostics: found } = analysis;
  const [language, showHints] = [session.language(), session.switches().showHints];
  return found.map((each) => ({
    ...diagnosticIn(session, { uri, lines, language, showHints, elsewhere: () => [] }, each),
    // For clients that know of JSON themselves.
    ...(each.message === 'invalid-config/syntax' && { data: 'grammar' }),
  }));
}

/**
 * Sends what there is to say of settings files. They are seldom open, so that no client would ask: it is sent to all.
 * What a client has been sent is not sent again.
 */
export function configPublisher(
  connection: Connection,
  session: Telling,
): (uri: string, analysis: ConfigAnalysis | null) => void {
  const sent = new Map<string, string>();
  return (uri, analysis) => {
    const diagnostics = analysis ? configDiagnostics(session, uri, analysis) : [];
    const content = JSON.stringify(diagnostics);
    if ((sent.get(uri) ?? '[]') === content) return;
    sent.set(uri, content);
    send(connection.sendDiagnostics({ uri, diagnostics }));
  };
}
