import {
  CancellationTokenSource,
  type Diagnostic,
  DiagnosticSeverity,
  EventEmitter,
  type Pseudoterminal,
  type Uri,
} from 'vscode';
import { NOTHING, added, partOf, summaryText } from './commands/summary.ts';
import { reasonOf } from './files.ts';
import type { CheckedFile } from './folder/check-files.ts';
import type { FolderResults } from './folder/folder-results.ts';
import { say } from './settings.ts';
import type { Counts } from './status-text.ts';
import { findingLine, statusOf } from './task-output.ts';

/** What to check. */
export interface Check {
  /** The folder from which paths are shown; null where none is open. */
  readonly base: Uri | null;
  readonly folder: Uri | null;
  readonly failOn: string;
}

const LEVELS: Readonly<Record<DiagnosticSeverity, keyof Counts>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/**
 * A terminal in which the reports of a folder are checked; to close it is to cancel. What is found is written there, and
 * goes to the list of problems by another way: what can be read from a terminal is not all, and is wrapped.
 */
export class CheckTerminal implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly closed = new EventEmitter<number>();
  private readonly source = new CancellationTokenSource();
  private readonly results: FolderResults;
  private readonly check: Check;

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(results: FolderResults, check: Check) {
    this.results = results;
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

  /** Checks, and returns the exit status. */
  private async run(): Promise<number> {
    const { folder, failOn } = this.check;
    const { token } = this.source;
    if (!folder) {
      this.say(say('task/no-folder', {}));
      return 2;
    }
    let sum = NOTHING;
    for await (const { files, twins, between } of this.results.check(folder, token)) {
      files.forEach((each) => this.tell(each));
      between.forEach(({ uri, diagnostics }) => this.list(uri, diagnostics));
      sum = [...files.map(partOf), ...between].reduce(added, added(sum, { twins: twins.length }));
    }
    this.say(summaryText({ ...sum, cancelled: token.isCancellationRequested }, say));
    return statusOf(sum, failOn);
  }

  private tell({ uri, failure, diagnostics }: CheckedFile): void {
    if (failure !== null) this.say(say('task/unreadable', { path: this.nameOf(uri), reason: failure }));
    this.list(uri, diagnostics);
  }

  private list(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.say(this.lineOf(uri, each));
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
