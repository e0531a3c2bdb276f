import { Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../names.ts';
import type { ReportServer } from '../report-server.ts';

/** After so long (ms) without another change a text is shown anew. */
const REST = 120;

/** The report that the view shows: the one in front, until another is. Tells when it may look different. */
export class FollowedReport implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly moves = new EventEmitter<TextEditor>();
  private readonly subscriptions: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: TextDocument | null = null;

  /** The text or what is found in it has changed, or another report is in front, or none any more. */
  readonly onChange = this.changes.event;
  /** The cursor has moved in it. */
  readonly onMove = this.moves.event;

  constructor(server: Pick<ReportServer, 'onStatus'>) {
    const isShown = (document: TextDocument) => document === this.shown;
    this.subscriptions = Disposable.from(
      this.changes,
      this.moves,
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isReport(editor.document) && !isShown(editor.document)) this.follow(editor.document);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (isShown(textEditor.document)) this.moves.fire(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isShown(document)) this.changed();
      }),
      server.onStatus(({ uri }) => {
        if (this.shown?.uri.toString() === uri) this.changed();
      }),
      // A document whose language is changed is closed and opened again: that of what is shown, or a text in front that
      // is found to be a report.
      workspace.onDidOpenTextDocument((document) => {
        const isOurs = isInFront(document) || document.uri.toString() === this.shown?.uri.toString();
        if (isReport(document) && isOurs) this.follow(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (isShown(document)) this.changed();
      }),
    );
  }

  /** The document; null where it is closed, or is no report any more. */
  get document(): TextDocument | null {
    const { shown } = this;
    return shown && !shown.isClosed && isReport(shown) ? shown : null;
  }

  follow(document: TextDocument): void {
    this.shown = document;
    this.changes.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changes.fire(), REST);
  }
}

function isInFront({ uri }: TextDocument): boolean {
  return window.activeTextEditor?.document.uri.toString() === uri.toString();
}

/** Whether a document is read as a report. */
export function isReport({ languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID;
}
