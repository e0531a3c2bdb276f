import { type Disposable, LanguageStatusSeverity, type LanguageStatusItem, languages, window, workspace } from 'vscode';
import type { Status } from '../../server/src/lsp/status.ts';
import { LANGUAGE_ID } from './names.ts';
import { isOwn } from './own.ts';
import type { ReportServer } from './report-server.ts';
import { say } from './settings.ts';
import { type StatusText, statusText } from './status-text.ts';

const SEVERITIES: Readonly<Record<StatusText['level'], LanguageStatusSeverity>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
  information: LanguageStatusSeverity.Information,
};

/** The language status item: year, form, identities, agency and findings of the report in front. */
export class StatusItem implements Disposable {
  private readonly known = new Map<string, Status>();
  private readonly subscriptions: Disposable[];
  private item: LanguageStatusItem | undefined;

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
    if (document?.languageId !== LANGUAGE_ID) return;
    if (!isOwn(document.uri)) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    const { text, detail, level } = statusText(this.known.get(document.uri.toString()), say);
    const item = (this.item ??= languages.createLanguageStatusItem('gongkai.status', { language: LANGUAGE_ID }));
    item.name = say('status/name', {});
    item.text = text;
    item.detail = detail;
    item.severity = SEVERITIES[level];
    item.command = { command: 'workbench.actions.view.problems', title: say('status/problems', {}) };
  }
}
