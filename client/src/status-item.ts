import { type Disposable, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import type { Status } from '../../server/src/lsp/status.ts';
import { LANGUAGE_ID } from './names.ts';
import { isOwn } from './own.ts';
import type { ReportServer } from './report-server.ts';
import { say } from './settings.ts';
import { statusText } from './status-text.ts';

/** In front of the position of the cursor and the language. */
const PRIORITY = 101;

/** A status bar item: identities and findings of the report in front, and when it is pointed at, whose it is. */
export class StatusItem implements Disposable {
  private readonly known = new Map<string, Status>();
  private readonly subscriptions: Disposable[];
  private item: StatusBarItem | undefined;

  constructor(server: ReportServer) {
    this.subscriptions = [
      server.onStatus((status) => {
        this.known.set(status.uri, status);
        this.show();
      }),
      window.onDidChangeActiveTextEditor(() => this.show()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('gongkai.language')) this.show();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    ];
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
    this.item?.dispose();
  }

  private show(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID || !isOwn(document.uri)) {
      this.item?.hide();
      return;
    }
    const { bar, text, detail } = statusText(this.known.get(document.uri.toString()), say);
    const item = (this.item ??= window.createStatusBarItem('gongkai.status', StatusBarAlignment.Right, PRIORITY));
    item.name = say('status/name', {});
    item.text = bar;
    item.tooltip = [text, detail].filter(Boolean).join('\n');
    item.accessibilityInformation = { label: [bar, detail].filter(Boolean).join(' · '), role: 'button' };
    item.command = { command: 'workbench.actions.view.problems', title: say('status/problems', {}) };
    item.show();
  }
}
