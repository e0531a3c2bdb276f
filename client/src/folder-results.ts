import {
  type Diagnostic,
  Disposable,
  type Tab,
  TabInputText,
  type TextDocument,
  type Uri,
  languages,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID, SECTION } from './names.ts';

/** The owner of the problem matchers as well: what a task has found and what the command has found give way to each other. */
const NAME = 'gongkai-folder';

/** The findings of a folder's reports. An open report has its own, which follow what is typed. */
export class FolderResults implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(NAME);
  /** What was found, by address, of texts that are as they were then. */
  private readonly found = new Map<string, readonly Diagnostic[]>();
  /** How many findings of tasks an open report had when it was last looked at, by address. */
  private readonly late = new Map<string, number>();
  private readonly subscription: Disposable;

  constructor() {
    this.subscription = Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        if (isReport(document)) this.collection.delete(document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length > 0) this.found.delete(uri.toString());
      }),
      languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.dropLate(uri))),
      window.tabGroups.onDidChangeTabs(({ closed }) => closed.forEach((tab) => this.showAgain(tab))),
    );
  }

  clear(): void {
    this.found.clear();
    this.collection.clear();
  }

  /** Shows what was found in a report, as soon as it is not open. */
  set(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    this.found.set(uri.toString(), diagnostics);
    if (!isShown(uri)) this.collection.set(uri, diagnostics);
  }

  /** What a task has found may arrive when its report was opened in the meantime: an open one has its own. */
  private dropLate(uri: Uri): void {
    if (!isShown(uri)) return;
    const key = uri.toString();
    const late = languages.getDiagnostics(uri).filter(isOfTask).length;
    // What cannot be taken away is another's, and taking away is told as a change.
    if (late > 0 && this.late.get(key) !== late) this.collection.delete(uri);
    this.late.set(key, late);
  }

  private showAgain({ input }: Tab): void {
    if (input instanceof TabInputText && !isShown(input.uri))
      this.collection.set(input.uri, this.found.get(input.uri.toString()));
  }

  dispose(): void {
    this.subscription.dispose();
    this.collection.dispose();
  }
}

/** Whether a finding is one that a task's problem matcher has read: it has no page to link to. */
function isOfTask({ source, code }: Diagnostic): boolean {
  return source === SECTION && typeof code === 'string';
}

/**
 * Whether a report is open in an editor, where its own findings are shown. A document stays open for a while when its
 * editor is closed, and nothing is shown of it then.
 */
function isShown(uri: Uri): boolean {
  const key = uri.toString();
  const isIn = ({ input }: Tab): boolean => input instanceof TabInputText && input.uri.toString() === key;
  const isOpen = window.tabGroups.all.some(({ tabs }) => tabs.some(isIn));
  return isOpen && workspace.textDocuments.some((each) => isReport(each) && each.uri.toString() === key);
}

function isReport({ languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID;
}
