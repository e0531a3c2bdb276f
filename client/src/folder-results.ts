import { type Diagnostic, type Disposable, type Uri, languages, workspace } from 'vscode';
import { LANGUAGE_ID } from './names.ts';

/** The findings of a folder's reports. An open report has its own, which follow what is typed. */
export class FolderResults implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('gongkai-folder');
  private readonly subscription: Disposable;

  constructor() {
    this.subscription = workspace.onDidOpenTextDocument(({ uri, languageId }) => {
      if (languageId === LANGUAGE_ID) this.collection.delete(uri);
    });
  }

  clear(): void {
    this.collection.clear();
  }

  /** Shows what was found in a report, unless it is open. */
  set(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    const key = uri.toString();
    const open = workspace.textDocuments.some((each) => each.languageId === LANGUAGE_ID && each.uri.toString() === key);
    if (!open) this.collection.set(uri, diagnostics);
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
  }
}
