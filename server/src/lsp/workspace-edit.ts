import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core/text/edit.ts';
import type { Reading } from './documents.ts';
import { editorLines, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** Changes of a document as the client takes them: for its version only, where the client knows versions. */
export function workspaceEdit(
  { client }: Pick<Session, 'client'>,
  { uri, version, analysis }: Reading,
  changes: readonly Edit[],
): WorkspaceEdit {
  const lines = editorLines(analysis.report.syntax);
  const edits = changes.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
