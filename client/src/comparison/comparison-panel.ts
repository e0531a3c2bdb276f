import { Disposable, EventEmitter, type TextDocument, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ShownComparison, ToCompare } from '../../../server/src/lsp/compare.ts';
import { noteHtml } from '../../../server/src/core/features/form/html/note.ts';
import { openReport } from '../commands/open-report.ts';
import { savePage } from '../commands/save-page.ts';
import { nameOf, reasonOf } from '../files.ts';
import { reveal } from '../form/places.ts';
import { shownAt } from '../papers/addresses.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import type { FromPage, ToPage } from './messages.ts';
import { comparisonPage, printedPage } from './page.ts';
import { ReportPair } from './pair.ts';

const VIEW_TYPE = 'gongkai.comparison';

/**
 * A report beside that of the year before. There is one such page; it stays with its two reports until others are
 * asked for, as whoever goes to a figure of last year has that report in front. Nothing is asked of the server while the
 * page is not in sight.
 */
export class ComparisonPanel implements Disposable {
  private readonly told = new EventEmitter<ToPage>();
  private readonly server: ReportServer;
  private readonly extension: Uri;
  private readonly choose: (document: TextDocument) => Promise<void>;
  private panel: WebviewPanel | null = null;
  private pair: ReportPair | null = null;
  private following: Disposable | null = null;
  private shown: ShownComparison | null = null;
  private number = 0;
  private isReady = false;
  private isAsking = false;
  /** Whether something has changed since the server was asked. */
  private isOld = false;

  /** What the page is told. */
  readonly onTold = this.told.event;

  /** @param choose lets the user choose another report to hold a document against */
  constructor(server: ReportServer, extension: Uri, choose: (document: TextDocument) => Promise<void>) {
    this.server = server;
    this.extension = extension;
    this.choose = choose;
  }

  /** Shows a report beside another one, in the page that there is or in a new one. */
  show(document: TextDocument, before: Uri): void {
    const panel = this.panel ?? this.begin();
    this.stopFollowing();
    const pair = (this.pair = new ReportPair(this.server, document.uri, before));
    this.following = Disposable.from(
      pair,
      pair.onChange(() => void this.refresh()),
    );
    panel.title = say('compare/tab', { name: nameOf(document.uri) });
    panel.reveal(undefined, true);
    void this.refresh();
  }

  dispose(): void {
    this.panel?.dispose();
    this.told.dispose();
  }

  /** Does what somebody did on the page. */
  async take(message: FromPage): Promise<void> {
    const { pair, shown } = this;
    if (message.kind === 'ready') {
      this.isReady = true;
      return this.refresh();
    }
    if (!pair) return;
    switch (message.kind) {
      case 'other':
        return pair.document && this.choose(pair.document);
      case 'save':
        return this.save(pair);
      case 'after': {
        const place = message.number === this.number ? shown?.after[message.index] : undefined;
        return place && pair.document && reveal(pair.document, place);
      }
      case 'before': {
        const place = message.number === this.number ? shown?.before[message.index] : undefined;
        return place && this.goBefore(pair, place);
      }
    }
  }

  private begin(): WebviewPanel {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = (this.panel = window.createWebviewPanel(VIEW_TYPE, say('compare/name', {}), beside));
    const scripts = Uri.joinPath(this.extension, 'dist/webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    const subscriptions = Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => void this.take(message)),
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.isOld) void this.refresh();
      }),
    );
    panel.onDidDispose(() => {
      subscriptions.dispose();
      this.stopFollowing();
      this.panel = this.shown = null;
      this.isReady = this.isOld = false;
    });
    const script = panel.webview.asWebviewUri(Uri.joinPath(scripts, 'comparison.js')).toString();
    panel.webview.html = comparisonPage({ nonce: crypto.randomUUID(), script }, say);
    return panel;
  }

  private stopFollowing(): void {
    this.following?.dispose();
    this.following = this.pair = null;
  }

  /** Compares the reports as they are now, unless the page is out of sight: then once it is in sight again. */
  private async refresh(): Promise<void> {
    this.isOld = true;
    while (this.isOld && this.isReady && !this.isAsking && this.panel?.visible === true && this.pair) {
      this.isOld = false;
      this.isAsking = true;
      try {
        await this.ask(this.pair);
      } finally {
        this.isAsking = false;
      }
    }
  }

  private async ask(pair: ReportPair): Promise<void> {
    const { document } = pair;
    try {
      const shown = document ? await compared(this.server, pair, document) : null;
      if (pair !== this.pair) return;
      // What was typed in the meantime has told of itself, and is shown next.
      if (shown && shown.version !== document?.version) return;
      if (!shown) {
        this.tellNote(say('compare/closed', {}));
        return;
      }
      this.shown = shown;
      this.tell(shown.html);
    } catch (error) {
      if (pair === this.pair) this.tellNote(reasonOf(error));
    }
  }

  /** Opens the earlier report at a place. */
  private async goBefore({ before }: ReportPair, place: ShownComparison['before'][number]): Promise<void> {
    try {
      await reveal(await openReport(shownAt(before)), place);
    } catch (error) {
      void window.showErrorMessage(say('compare/unread', { name: nameOf(before), reason: reasonOf(error) }));
    }
  }

  private async save(pair: ReportPair): Promise<void> {
    const { document } = pair;
    try {
      const printed = document && (await compared(this.server, pair, document, true));
      if (!printed) return;
      const name = say('compare/file', { name: nameOf(pair.own).replace(/\.[^.]*$/, '') });
      await savePage(pair.own, name, printedPage(printed.title, printed.html, crypto.randomUUID(), say));
    } catch (error) {
      void window.showErrorMessage(reasonOf(error));
    }
  }

  private tellNote(sentence: string): void {
    this.shown = null;
    this.tell(noteHtml(sentence));
  }

  private tell(html: string): void {
    const message: ToPage = { kind: 'comparison', number: ++this.number, html };
    void this.panel?.webview.postMessage(message);
    this.told.fire(message);
  }
}

/** Has the server compare; null where it does not know the document. Rejects with a sentence. */
async function compared(
  server: ReportServer,
  pair: ReportPair,
  { uri }: TextDocument,
  isPrinted = false,
): Promise<ShownComparison | null> {
  const text = await pair.textBefore().catch((error: unknown) => {
    throw new Error(say('compare/unread', { name: nameOf(pair.before), reason: reasonOf(error) }));
  });
  try {
    const client = await server.started();
    const params: ToCompare = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
      before: { name: nameOf(pair.before), text },
      isPrinted,
    };
    return await client.sendRequest<ShownComparison | null>('gongkai/compare', params);
  } catch (error) {
    throw new Error(say('compare/failed', { reason: reasonOf(error) }));
  }
}
