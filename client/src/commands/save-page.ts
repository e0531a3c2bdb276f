import { Uri, window, workspace } from 'vscode';
import { nameOf, reasonOf } from '../files.ts';
import { say } from '../settings.ts';

/** Asks where a page that can be printed is to be saved, beside the report that it is about, and writes it there. */
export async function savePage(report: Uri, name: string, page: string): Promise<void> {
  const folder = report.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(report, '..');
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(page));
    void window.showInformationMessage(say('ready/saved', { name: nameOf(target) }));
  } catch (error) {
    void window.showErrorMessage(say('ready/not-saved', { reason: reasonOf(error) }));
  }
}
