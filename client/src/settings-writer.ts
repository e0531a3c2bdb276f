import { Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type Edit, applyEdits } from '../../server/src/core/text/edit.ts';
import { refusalText } from '../../server/src/host/refusal.ts';
import { reasonOf } from './files.ts';
import type { ReportServer } from './report-server.ts';
import { say, spoken } from './settings.ts';

/** What to change in the text of a settings file; null where that is not ours to mend. */
type EditsOf = (text: string) => Edit[] | null;

/** The settings file at an address; null, with a warning, where nothing can be written. */
export function settingsFileAt(config: string | null): Uri | null {
  const uri = config === null ? null : Uri.parse(config, true);
  const obstacle =
    uri === null
      ? say('accept/nowhere', {})
      : workspace.fs.isWritableFileSystem(uri.scheme) === false
        ? say('accept/read-only', {})
        : null;
  if (obstacle === null) return uri;
  void window.showWarningMessage(obstacle);
  return null;
}

/** What became of a change: where the file is open and cannot be saved, it stands there unsaved. */
type Outcome = 'written' | 'unsaved' | 'faulty';

/**
 * Writes into a settings file, which may be still to make; says where that cannot be, or is not saved.
 * @returns whether it was written, and stands in the file or in its editor
 */
export async function writeSettings(server: ReportServer, uri: Uri, editsOf: EditsOf): Promise<boolean> {
  try {
    const open = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const outcome = await (open ? writeDocument(open, editsOf) : writeFile(server, uri, editsOf));
    if (outcome === 'faulty') {
      void showFault(uri, say('accept/faulty', {}));
      return false;
    }
    if (outcome === 'unsaved') void showFault(uri, say('accept/unsaved', {}));
  } catch (error) {
    void window.showErrorMessage(say('accept/failed', { reason: reasonOf(error) }));
    return false;
  }
  // Sooner than a watcher would, and where there is none.
  await server.filesChanged(uri);
  return true;
}

/** Writes into a settings file that is open. What the user has not saved yet stays unsaved. */
async function writeDocument(document: TextDocument, editsOf: EditsOf): Promise<Outcome> {
  const edits = editsOf(document.getText());
  if (!edits) return 'faulty';
  const wasDirty = document.isDirty;
  const change = new WorkspaceEdit();
  for (const { span, newText } of edits) {
    change.replace(document.uri, new Range(document.positionAt(span.start), document.positionAt(span.end)), newText);
  }
  if (!(await workspace.applyEdit(change))) throw new Error(document.uri.toString(true));
  // It is not saved over a file that somebody else has changed.
  return wasDirty || (await document.save()) ? 'written' : 'unsaved';
}

async function writeFile(server: ReportServer, uri: Uri, editsOf: EditsOf): Promise<Outcome> {
  const present = await server.readSettings(uri);
  if (typeof present === 'string') throw new Error(refusalText(present, spoken()));
  if (present && present.encoding !== 'utf-8') return 'faulty';
  const text = present?.text ?? '';
  const edits = editsOf(text);
  if (!edits) return 'faulty';
  await workspace.fs.writeFile(uri, new TextEncoder().encode(applyEdits(text, edits)));
  return 'written';
}

/** Says what is the matter with a settings file, and offers to open it. */
export async function showFault(uri: Uri, sentence: string): Promise<void> {
  const open = say('accept/open', {});
  if ((await window.showWarningMessage(sentence, open)) === open) await window.showTextDocument(uri);
}
