import { type CancellationToken, type Diagnostic, Disposable, EventEmitter, Uri } from 'vscode';
import type { Twins } from '../../../server/src/host/twins.ts';
import { reportFilesIn } from '../commands/text-files.ts';
import type { ReportServer } from '../report-server.ts';
import { type CheckedFile, checkFiles } from './check-files.ts';
import { FileEvents } from './file-events.ts';
import { Rechecks } from './rechecks.ts';
import { SavedFindings } from './saved-findings.ts';
import { ShownFindings } from './shown-findings.ts';

/** Some files of a folder that were checked, of so many. */
export interface CheckedPiece {
  readonly files: readonly CheckedFile[];
  readonly total: number;
  /** Papers that are passed over, told once: beside each is the text that came from it. */
  readonly twins: readonly Uri[];
}

/**
 * The findings of folders that were checked, by the command or by a task: those of the texts as they are saved. They are
 * worked out anew when a file or the settings change, and go with the file.
 */
export class FolderResults implements Disposable {
  private readonly server: ReportServer;
  private readonly saved = new SavedFindings<Diagnostic>();
  private readonly shown: ShownFindings;
  private readonly rechecks = new Rechecks((keys, token) => this.recheck(keys, token));
  private readonly events: FileEvents;
  private readonly subscription: Disposable;
  private readonly fileEvents = new EventEmitter<Uri>();

  /** Something has happened to a file, whether it was checked or not. */
  readonly onFileEvent = this.fileEvents.event;

  constructor(server: ReportServer) {
    this.server = server;
    this.shown = new ShownFindings(this.saved, server.live);
    this.events = new FileEvents((uri, event) => {
      this.fileEvents.fire(uri);
      const concerned = this.saved.touch(uri.toString(), event);
      if (event === 'gone') this.shown.show(concerned);
      this.rechecks.want(concerned);
    });
    this.subscription = server.onSettingsChanged(() => {
      this.rechecks.callOff();
      this.rechecks.want(this.saved.touchAll());
    });
  }

  /** Checks the reports of a folder, and shows what is found, until `token` is cancelled. */
  async *check(folder: Uri, token: CancellationToken): AsyncGenerator<CheckedPiece, void> {
    this.events.watch(folder);
    const done = this.saved.read();
    try {
      const { files: uris, twins } = await reportFilesIn(folder, token);
      this.shown.show(this.saved.forget(folder.toString().replace(/\/$/, '')));
      const reports = new Set<string>();
      for await (const files of this.checked(uris, token)) {
        for (const { uri, isReport } of files) if (isReport) reports.add(uri.toString());
        yield { files, total: uris.length, twins: [] };
      }
      if (token.isCancellationRequested) return;
      const isSame = ({ text }: Twins<Uri>) => reports.has(text.toString());
      const papers = (pairs: readonly Twins<Uri>[]) => pairs.map(({ paper }) => paper);
      const others = papers(twins.filter((each) => !isSame(each)));
      const total = uris.length + others.length;
      yield { files: [], total, twins: papers(twins.filter(isSame)) };
      for await (const files of this.checked(others, token)) yield { files, total, twins: [] };
    } finally {
      done();
    }
  }

  /** Checks these files, and shows what is found, until `token` is cancelled. */
  async *checkThese(uris: readonly Uri[], token: CancellationToken): AsyncGenerator<CheckedPiece, void> {
    const done = this.saved.read();
    try {
      for await (const files of this.checked(uris, token)) yield { files, total: uris.length, twins: [] };
    } finally {
      done();
    }
  }

  /** Shows no more what was found in a file: there is another in its place. */
  forget(uri: Uri): void {
    this.shown.show(this.saved.forget(uri.toString()));
  }

  dispose(): void {
    for (const each of [this.subscription, this.fileEvents, this.events, this.rechecks, this.shown]) each.dispose();
  }

  private async recheck(keys: readonly string[], token: CancellationToken): Promise<void> {
    const done = this.saved.read();
    try {
      const uris = keys.map((key) => Uri.parse(key, true));
      for await (const files of this.checked(uris, token)) files.forEach((each) => logFailure(this.server, each));
    } finally {
      done();
    }
  }

  /** Checks files, and keeps and shows what is found; what has changed in the meantime is checked again later. */
  private async *checked(uris: readonly Uri[], token: CancellationToken): AsyncGenerator<readonly CheckedFile[], void> {
    for await (const files of checkFiles(this.server, uris, { now: () => this.saved.now() }, token)) {
      const late = files.filter(({ uri, since, diagnostics }) => !this.saved.take(uri.toString(), since, diagnostics));
      this.shown.show(files.map(({ uri }) => uri.toString()));
      this.rechecks.want(late.map(({ uri }) => uri.toString()));
      yield files;
    }
  }
}

/** Logs why nothing is known of a file that could be read. One that cannot be is mostly gone. */
function logFailure({ output }: ReportServer, { uri, file, failure }: CheckedFile): void {
  if (file && failure !== null) output.error(`${uri.toString(true)}: ${failure}`);
}
