import {
  CancellationTokenSource,
  type Diagnostic,
  DiagnosticSeverity,
  EventEmitter,
  type Pseudoterminal,
  type Uri,
} from 'vscode';
import { checkFile } from './commands/check-file.ts';
import { NOTHING, type Summary, added, summaryText } from './commands/summary.ts';
import { textFilesIn } from './commands/text-files.ts';
import { reasonOf } from './files.ts';
import type { FolderResults } from './folder-results.ts';
import type { ReportServer } from './report-server.ts';
import { say } from './settings.ts';
import type { Counts } from './status-text.ts';
import { findingLine, statusOf } from './task-output.ts';

/** What to check. */
export interface Check {
  /** The folder from which paths are shown; null where none is open. */
  readonly base: Uri | null;
  readonly folder: Uri | null;
  readonly failOn: string;
  /** Where findings are shown, if problem matchers cannot show them. */
  readonly results: FolderResults | null;
}

const LEVELS: Readonly<Record<DiagnosticSeverity, keyof Counts>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** A terminal in which the reports of a folder are checked; to close it is to cancel. */
export class CheckTerminal implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly closed = new EventEmitter<number>();
  private readonly source = new CancellationTokenSource();
  private readonly server: ReportServer;
  private readonly check: Check;

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(server: ReportServer, check: Check) {
    this.server = server;
    this.check = check;
  }

  open(): void {
    void this.run().then(
      (status) => this.closed.fire(status),
      (error: unknown) => {
        this.say(reasonOf(error));
        this.closed.fire(2);
      },
    );
  }

  close(): void {
    this.source.cancel();
  }

  /** Checks file by file and returns the exit status. */
  private async run(): Promise<number> {
    const { folder, failOn, results } = this.check;
    const { token } = this.source;
    if (!folder) {
      this.say(say('task/no-folder', {}));
      return 2;
    }
    results?.clear();
    let sum = NOTHING;
    for (const uri of await textFilesIn(folder, token)) {
      if (token.isCancellationRequested) break;
      sum = added(sum, await this.checked(uri));
    }
    this.say(summaryText({ ...sum, cancelled: token.isCancellationRequested }, say));
    return statusOf(sum, failOn);
  }

  private async checked(uri: Uri): Promise<Partial<Summary>> {
    try {
      const found = await checkFile(this.server, uri, this.source.token);
      if (!found?.status.recognised || found.status.excluded) return { files: 1, skipped: 1 };
      this.check.results?.set(uri, found.diagnostics);
      for (const each of found.diagnostics) this.say(this.lineOf(uri, each));
      const { counts, accepted } = found.status;
      return { files: 1, reports: 1, counts, accepted };
    } catch (error) {
      if (this.source.token.isCancellationRequested) return {};
      this.say(say('task/unreadable', { path: this.nameOf(uri), reason: reasonOf(error) }));
      return { files: 1, unread: 1 };
    }
  }

  private lineOf(uri: Uri, { range: { start }, severity, message, code }: Diagnostic): string {
    const rule = String(typeof code === 'object' ? code.value : code);
    const { line, character } = start;
    return findingLine({ path: this.nameOf(uri), line, character, level: LEVELS[severity], message, rule }, say);
  }

  private nameOf({ path }: Uri): string {
    const folder = `${this.check.base?.path.replace(/\/$/, '') ?? ''}/`;
    return path.startsWith(folder) ? path.slice(folder.length) : path;
  }

  private say(sentence: string): void {
    this.written.fire(`${sentence}\r\n`);
  }
}
