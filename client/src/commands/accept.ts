import { type TextDocument, Uri, WorkspaceEdit, Range, window, workspace } from 'vscode';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { refusalText } from '../../../server/src/host/refusal.ts';
import type { AcceptArguments } from '../../../server/src/lsp/accept.ts';
import { recordEdits } from '../../../server/src/settings/record.ts';
import { reasonOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { say, spoken } from '../settings.ts';

/** How long (ms) it is shown that a finding was recorded. */
const SHOWN = 5000;

/**
 * Records an accepted finding in the settings file, with the reason that the user may give; says where that cannot be.
 * @returns whether it was recorded
 */
export async function accept(server: ReportServer, { config, record }: AcceptArguments): Promise<boolean> {
  const uri = config === null ? null : Uri.parse(config, true);
  const obstacle = obstacleTo(uri);
  if (uri === null || obstacle !== null) {
    void window.showWarningMessage(obstacle ?? '');
    return false;
  }
  const reason = await window.showInputBox({ title: say('accept/reason', {}), prompt: say('accept/optional', {}) });
  if (reason === undefined) return false;
  const recorded = reason.trim() === '' ? record : { ...record, reason: reason.trim() };
  try {
    const open = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const done = await (open ? recordInDocument(open, recorded) : recordInFile(server, uri, recorded));
    if (!done) {
      void showFaulty(uri);
      return false;
    }
  } catch (error) {
    void window.showErrorMessage(say('accept/failed', { reason: reasonOf(error) }));
    return false;
  }
  // Sooner than a watcher would, and where there is none.
  await server.filesChanged(uri);
  window.setStatusBarMessage(say('accept/done', {}), SHOWN);
  return true;
}

/** What keeps anything from being written there, in words; null where nothing is known to. */
function obstacleTo(uri: Uri | null): string | null {
  if (uri === null) return say('accept/nowhere', {});
  return workspace.fs.isWritableFileSystem(uri.scheme) === false ? say('accept/read-only', {}) : null;
}

type Recorded = AcceptArguments['record'] & { readonly reason?: string };

/** Writes into a settings file that is open. What the user has not saved yet stays unsaved. */
async function recordInDocument(document: TextDocument, record: Recorded): Promise<boolean> {
  const edits = recordEdits(document.getText(), record);
  if (!edits) return false;
  const wasDirty = document.isDirty;
  const change = new WorkspaceEdit();
  for (const { span, newText } of edits) {
    change.replace(document.uri, new Range(document.positionAt(span.start), document.positionAt(span.end)), newText);
  }
  if (!(await workspace.applyEdit(change))) throw new Error(document.uri.toString(true));
  return wasDirty || document.save();
}

async function recordInFile(server: ReportServer, uri: Uri, record: Recorded): Promise<boolean> {
  const present = await server.readSettings(uri);
  if (typeof present === 'string') throw new Error(refusalText(present, spoken()));
  if (present && present.encoding !== 'utf-8') return false;
  const text = present?.text ?? '';
  const edits = recordEdits(text, record);
  if (!edits) return false;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(applyEdits(text, edits)));
  return true;
}

async function showFaulty(uri: Uri): Promise<void> {
  const open = say('accept/open', {});
  if ((await window.showWarningMessage(say('accept/faulty', {}), open)) === open) await window.showTextDocument(uri);
}
