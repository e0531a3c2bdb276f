import { type Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import type { Status } from '../../server/src/lsp/status.ts';
import { LANGUAGE_ID } from './names.ts';
import { isOwn } from './own.ts';
import type { ReportServer } from './report-server.ts';
import { say, showHints } from './settings.ts';
import { type StatusLink, statusLinks, statusText } from './status-text.ts';

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
        if (change.affectsConfiguration('gongkai.language') || change.affectsConfiguration('gongkai.showHints'))
          this.show();
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
    const status = this.known.get(document.uri.toString());
    const { bar, text, detail } = statusText(status, say);
    const item = (this.item ??= window.createStatusBarItem('gongkai.status', StatusBarAlignment.Right, PRIORITY));
    item.name = say('status/name', {});
    item.text = bar;
    item.tooltip = tooltipOf([text, detail].filter(Boolean), statusLinks(status, showHints(), say));
    item.accessibilityInformation = { label: [bar, detail].filter(Boolean).join(' · '), role: 'button' };
    item.command = { command: 'workbench.actions.view.problems', title: say('status/problems', {}) };
    item.show();
  }
}

/** Lines, of which an agency's name may be part: they are shown as they are. Behind them what can be done. */
function tooltipOf(lines: readonly string[], links: readonly StatusLink[]): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.isTrusted = { enabledCommands: links.map(({ command }) => command) };
  tooltip.appendText(lines.join('\n'));
  for (const { text, title, command } of links) tooltip.appendMarkdown(`\n\n${text} [${title}](command:${command})`);
  return tooltip;
}
