import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { describeFix } from '../core/features/describe.ts';
import type { Edit } from '../core/text/edit.ts';
import { linesOf } from '../core/text/line-table.ts';
import type { Reading } from './documents.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** What is to be recorded in the settings file of a document. */
export interface Recording {
  readonly title: string;
  /** The findings that it quiets. */
  readonly diagnostics: Diagnostic[];
  /** The client's command that records it, and what that is given; null where an edit is to do it. */
  readonly command: string | null;
  readonly given: unknown;
  /** What to change in the text of the settings file; null where that is not ours to mend. */
  readonly editsOf: (text: string) => Edit[] | null;
}

/** The address of the settings file of a document, which may be still to make; null where none can be. */
export function recordedIn({ configs }: Session, { uri, settings }: Reading): string | null {
  return settings.governing?.uri ?? configs.home(uri);
}

/** The action that records something; none where it cannot be done and the client cannot say so. */
export function recordingAction(session: Session, reading: Reading, recording: Recording): CodeAction[] {
  const { title, diagnostics, command, given, editsOf } = recording;
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics };
  if (command !== null) return [{ ...action, command: { title, command, arguments: [given] } }];
  const uri = recordedIn(session, reading);
  const edit = uri === null ? null : settingsEdit(session, uri, reading.settings.governing?.file.text ?? null, editsOf);
  if (edit) return [{ ...action, edit }];
  if (!session.client.disabledActions) return [];
  const reason = describeFix({ title: 'accept-nowhere', data: {} }, reading.settings.language);
  return [{ ...action, disabled: { reason } }];
}

/** The edit of a settings file; null where the client cannot make the file, or it is not ours to mend. */
function settingsEdit(
  { client, documents }: Session,
  uri: string,
  present: string | null,
  editsOf: Recording['editsOf'],
): WorkspaceEdit | null {
  const text = present ?? '';
  const changes = editsOf(text);
  if (!changes || (present === null && !client.createsFiles)) return null;
  const lines = linesOf(text);
  const edits = changes.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const version = documents.configs.get(uri)?.version ?? null;
  const change = { textDocument: { uri, version }, edits };
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: present === null ? [create, change] : [change] };
}
