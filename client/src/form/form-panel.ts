import {
  Disposable,
  EventEmitter,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { noteHtml } from '../../../server/src/core/features/form/html/note.ts';
import type { ShownForm } from '../../../server/src/lsp/form.ts';
import { recalculateAll } from '../commands/recalculate-all.ts';
import { nameOf, reasonOf } from '../files.ts';
import { isOwn } from '../own.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { acceptAt, undoIn } from './acts.ts';
import { askForm } from './ask-form.ts';
import { FollowedReport } from './followed.ts';
import { Fills } from './fills.ts';
import type { FromView, ToView } from './messages.ts';
import { openAt, reportIn } from './restored.ts';
import { viewPage } from './page.ts';
import { cellOf, reveal } from './places.ts';

/** The type of the panel; the manifest names it, as VS Code wakes the extension for one that is restored. */
export const FORM_VIEW = 'gongkai.form';

/**
 * The form beside the text. There is one, and it shows the report in front, as a preview does: whoever has two reports
 * open looks at the one that he works on, and never fills in the other by mistake.
 */
export class FormPanel implements Disposable {
  private readonly told = new EventEmitter<ToView>();
  private readonly server: ReportServer;
  private readonly extension: Uri;
  private panel: WebviewPanel | null = null;
  private report: FollowedReport | null = null;
  private form: ShownForm | null = null;
  /** The report that the view was told of last. */
  private reportTold = '';
  /** Whether the page of the view listens. */
  private isReady = false;
  private readonly fills: Fills;

  /** What the view is told. */
  readonly onTold = this.told.event;

  constructor(server: ReportServer, extension: Uri) {
    this.server = server;
    this.extension = extension;
    this.fills = new Fills(server);
  }

  /** Shows a report, in the panel that there is or in a new one beside the text. */
  show(document: TextDocument): void {
    if (!this.panel) this.begin(window.createWebviewPanel(FORM_VIEW, say('form/name', {}), ViewColumn.Beside));
    this.panel?.reveal(undefined, false);
    this.report?.follow(document);
  }

  /** Shows in a panel of a window that was loaded anew what it showed before; closes it where that is open no more. */
  async restore(panel: WebviewPanel, kept: unknown): Promise<void> {
    const document = this.panel ? null : await openAt(reportIn(kept));
    if (!document) {
      panel.dispose();
      return;
    }
    this.begin(panel);
    this.report?.follow(document);
  }

  dispose(): void {
    this.panel?.dispose();
    this.told.dispose();
  }

  /** Does what somebody did in the view. */
  async take(message: FromView): Promise<void> {
    if (message.kind === 'ready') {
      this.fills.restart();
      this.isReady = true;
      this.reportTold = '';
      return this.refresh();
    }
    if (message.kind === 'fill') return this.fill(message);
    const document = this.report?.document ?? null;
    if (document?.uri.toString() !== message.report || !this.form) return;
    const { cells, sections, faults } = this.form;
    switch (message.kind) {
      case 'cell': {
        const place = cells.find(({ id }) => id === message.cell)?.range;
        return place && reveal(document, place);
      }
      case 'section': {
        const place = sections[message.index];
        return place ? reveal(document, place) : undefined;
      }
      case 'fault': {
        const place = faults[message.index]?.range;
        return place && reveal(document, place);
      }
      case 'recalculate':
        await recalculateAll(this.server, document);
        return;
      case 'accept': {
        const place = faults.find(({ cell }) => cell === message.cell)?.range;
        return place && acceptAt(document, place);
      }
      case 'undo':
      case 'redo':
        await undoIn(document, message.kind);
        return this.panel?.reveal(undefined, false);
    }
  }

  /** Fills in what was typed: in the report in which that was, though another may be in front by now. */
  private async fill(message: Extract<FromView, { kind: 'fill' }>): Promise<void> {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === message.report);
    if (!document || !isWritable(document)) return;
    this.tell({ kind: 'say', sentences: await this.fills.fill(document, message) });
    // Where nothing was written the text does not change, and the view shows what was typed.
    await this.refresh();
  }

  private begin(panel: WebviewPanel): void {
    const scripts = Uri.joinPath(this.extension, 'dist/webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    const report = new FollowedReport(this.server);
    const script = panel.webview.asWebviewUri(Uri.joinPath(scripts, 'form.js')).toString();
    this.panel = panel;
    this.report = report;
    const subscriptions = Disposable.from(
      report,
      report.onChange(() => void this.refresh()),
      report.onMove(({ selection }) => this.mark(selection.active)),
      panel.webview.onDidReceiveMessage((message: FromView) => void this.take(message)),
    );
    panel.onDidDispose(() => {
      subscriptions.dispose();
      this.panel = this.report = this.form = null;
      this.isReady = false;
    });
    panel.webview.html = viewPage({ nonce: crypto.randomUUID(), script }, say);
  }

  /** Shows the report as it is now. An answer that is late, as the text has changed since, is not shown. */
  private async refresh(): Promise<void> {
    const document = this.report?.document ?? null;
    if (!this.panel || !this.isReady) return;
    if (!document) {
      this.tellNote(say('form/closed', {}));
      return;
    }
    this.panel.title = say('form/title', { name: nameOf(document.uri) });
    try {
      const form = await askForm(this.server, document);
      if (document !== this.report?.document || (form && form.version !== document.version)) return;
      if (!form) {
        this.tellNote(say('form/closed', {}));
        return;
      }
      this.form = form;
      const faults = form.faults.map(({ cell }) => cell);
      const isOpen = isWritable(document);
      const report = document.uri.toString();
      if (report !== this.reportTold) this.tell({ kind: 'say', sentences: isOpen ? [] : [say('form/read-only', {})] });
      this.reportTold = report;
      this.tell({ kind: 'form', report, html: form.html, isOpen, faults, filled: this.fills.of(document) });
      const editor = window.visibleTextEditors.find((each) => each.document === document);
      if (editor) this.mark(editor.selection.active);
    } catch (error) {
      this.tellNote(say('form/failed', { reason: reasonOf(error) }));
    }
  }

  private tellNote(sentence: string): void {
    this.form = null;
    this.tell({ kind: 'form', report: '', html: noteHtml(sentence), isOpen: false, faults: [], filled: 0 });
  }

  private mark(at: Parameters<typeof cellOf>[1]): void {
    if (this.form) this.tell({ kind: 'mark', cell: cellOf(this.form, at) });
  }

  private tell(message: ToView): void {
    void this.panel?.webview.postMessage(message);
    this.told.fire(message);
  }
}

/** Whether the text of a report can be changed, as far as VS Code tells. */
function isWritable({ uri }: TextDocument): boolean {
  return isOwn(uri) && workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}
