import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { configFixesOf } from '../core/features/config-fixes.ts';
import { describeFix } from '../core/features/describe.ts';
import { visible } from '../core/text/visible.ts';
import { diagnosticIn } from './diagnostics.ts';
import { rangeOf, spanOf } from './positions.ts';
import type { Session } from './session.ts';

/** The repairs of findings in a settings file that is open, as it was when they were found. */
export function configActions(session: Session, { textDocument, range }: CodeActionParams): CodeAction[] {
  const { documents, configReports, client } = session;
  const language = session.language();
  const { showHints } = session.switches();
  const document = documents.configs.get(textDocument.uri);
  const analysis = configReports.of(textDocument.uri);
  if (!client.codeActions || !analysis || document?.getText() !== analysis.text) return [];
  const { uri, version } = document;
  const { lines, diagnostics } = analysis;
  const here = spanOf(lines, range);
  return diagnostics
    .filter(({ span }) => span.start <= here.end && here.start <= span.end)
    .flatMap((found) =>
      configFixesOf(found).map((fix) => {
        const edits = fix.edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
        return {
          title: visible(describeFix(fix, language)),
          kind: CodeActionKind.QuickFix,
          isPreferred: fix.preferred,
          diagnostics: [diagnosticIn(session, { uri, lines, language, showHints, elsewhere: () => [] }, found)],
          edit: client.versionedEdits
            ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
            : { changes: { [uri]: edits } },
        };
      }),
    );
}
