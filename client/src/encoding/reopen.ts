import { type TextDocument, type Uri, window, workspace } from 'vscode';
import { nameOf } from '../files.ts';
import { say } from '../settings.ts';

/** Reads a document from its file again, in the encoding that VS Code calls `encoding`, and gives it back. */
export type Reopen = (uri: Uri, encoding: string) => Promise<TextDocument | undefined>;

/** Reopens a document. One with unsaved changes is left as it is, and the user told so. */
export const reopen: Reopen = async (uri, encoding) => {
  const open = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (!open?.isDirty) return workspace.openTextDocument(uri, { encoding });
  const name = nameOf(uri);
  await window.showWarningMessage(say('encoding/dirty', { name }));
  return undefined;
};
