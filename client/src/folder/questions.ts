import { type CancellationToken, CancellationTokenSource, type Diagnostic, Disposable, Uri } from 'vscode';
import { reasonOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { type FoundBetween, askBetween } from './ask-between.ts';
import type { BetweenFindings } from './between-findings.ts';
import { Rechecks } from './rechecks.ts';

/** All of a folder are held against each other at most so often (ms) while one is typed, which itself follows the keys. */
const TYPING = 1000;

/** Asks the server what stands between the reports of folders, again whenever one of them may have changed. */
export class Questions implements Disposable {
  private readonly server: ReportServer;
  private readonly between: BetweenFindings<Diagnostic>;
  private readonly show: (keys: readonly string[]) => void;
  private readonly waiting = new Rechecks((folders, token) => this.askAll(folders, token));
  private readonly typed = new Rechecks((keys) => {
    this.want(keys);
    return Promise.resolve();
  }, TYPING);
  private readonly subscription: Disposable;

  /**
   * @param between takes the answers
   * @param show shows what is to be shown of these files then
   */
  constructor(server: ReportServer, between: BetweenFindings<Diagnostic>, show: (keys: readonly string[]) => void) {
    this.server = server;
    this.between = between;
    this.show = show;
    // An open report counts as it is typed.
    this.subscription = server.onStatus(({ uri }) => {
      const key = Uri.parse(uri, true).toString();
      if (between.hasReport(key)) this.typed.want([key]);
    });
  }

  /** Something has happened to these files: what stands between them and others is to be asked again, soon. */
  want(keys: readonly string[]): void {
    this.waiting.want(this.between.concerned(keys));
  }

  /** Asks of one folder, and shows the answer, unless it was not checked to the end. */
  async ask(folder: string, token: CancellationToken): Promise<readonly FoundBetween[]> {
    const question = this.between.ask(folder);
    if (!question) return [];
    try {
      const { revision, files, configs } = await askBetween(this.server, question, token);
      if (token.isCancellationRequested) return [];
      const found = files && new Map(files.map(({ uri, diagnostics }) => [uri.toString(), diagnostics]));
      this.show(this.between.take(question, { revision, found }));
      return [...(files ?? []), ...configs];
    } catch (error) {
      this.server.output.error(`${folder}: ${reasonOf(error)}`);
      return [];
    }
  }

  /** Tells the server that it need not keep the reports of a folder. */
  release(folder: string): void {
    if (!this.server.isRunning) return;
    const question = { folder, reports: [], revision: undefined };
    void askBetween(this.server, question, new CancellationTokenSource().token).catch(() => undefined);
  }

  dispose(): void {
    for (const each of [this.subscription, this.typed, this.waiting]) each.dispose();
  }

  private async askAll(folders: readonly string[], token: CancellationToken): Promise<void> {
    for (const folder of folders) await this.ask(folder, token);
  }
}
