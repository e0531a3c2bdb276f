import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import { isPaperSought } from '../../../server/src/host/paper-names.ts';
import { reasonOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { PAPER_SCHEME, paperOf, viewOf } from './addresses.ts';
import { paperText } from './paper-text.ts';

/** Shows the texts of papers that are saved nowhere, to be read only. A paper that changes is read again. */
export class PaperViews implements TextDocumentContentProvider, Disposable {
  private readonly changes = new EventEmitter<Uri>();
  private readonly server: ReportServer;
  private readonly subscription: Disposable;

  readonly onDidChange = this.changes.event;

  constructor(server: ReportServer) {
    this.server = server;
    this.subscription = workspace.registerTextDocumentContentProvider(PAPER_SCHEME, this);
  }

  async provideTextDocumentContent(view: Uri): Promise<string> {
    try {
      return (await paperText(this.server, paperOf(view))).text;
    } catch (error) {
      return reasonOf(error);
    }
  }

  /** Tells that a paper may hold another text now. */
  renew(paper: Uri): void {
    if (isPaperSought(paper.path)) this.changes.fire(viewOf(paper));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}
