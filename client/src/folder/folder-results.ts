import { type CancellationToken, type Diagnostic, Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Twins } from '../../../server/src/host/twins.ts';
import { CONFIG_NAME } from '../../../server/src/settings/paths.ts';
import { newcomersAt, reportFilesIn } from '../commands/text-files.ts';
import { papersBeside } from '../papers/addresses.ts';
import type { ReportServer } from '../report-server.ts';
import type { FoundBetween } from './ask-between.ts';
import { BetweenFindings } from './between-findings.ts';
import { type CheckedFile, checkFiles } from './check-files.ts';
import { FileEvents } from './file-events.ts';
import { Questions } from './questions.ts';
import { Rechecks } from './rechecks.ts';
import { type FileEvent, SavedFindings } from './saved-findings.ts';
import { ShownFindings } from './shown-findings.ts';

/** Some files of a folder that were checked, of so many. */
export interface CheckedPiece {
  readonly files: readonly CheckedFile[];
  readonly total: number;
  /** Papers that are passed over, told once: beside each is the text that came from it. */
  readonly twins: readonly Uri[];
  /** What stands between the reports of the folder, told once all were looked at. */
  readonly between: readonly FoundBetween[];
}

const NONE = { files: [], twins: [], between: [] } as const;

/**
 * The findings of folders that were checked, by the command or by a task: those of the texts as they are saved, and those
 * between them. They are worked out anew when a file or the settings change, and go with the file.
 */
export class FolderResults implements Disposable {
  private readonly server: ReportServer;
  private readonly saved = new SavedFindings<Diagnostic>();
  private readonly between = new BetweenFindings<Diagnostic>();
  private readonly shown: ShownFindings;
  private readonly rechecks = new Rechecks((keys, token) => this.recheck(keys, token));
  private readonly questions: Questions;
  private readonly events: FileEvents;
  private readonly subscription: Disposable;
  private readonly fileEvents = new EventEmitter<Uri>();

  /** Something has happened to a file, whether it was checked or not. */
  readonly onFileEvent = this.fileEvents.event;

  constructor(server: ReportServer) {
    this.server = server;
    this.shown = new ShownFindings({ saved: this.saved, between: this.between }, server.live);
    this.questions = new Questions(server, this.between, (keys) => this.shown.show(keys));
    this.events = new FileEvents((uri, event) => this.happened(uri, event));
    this.subscription = Disposable.from(
      server.onSettingsChanged(() => this.renewAll()),
      server.onRestarted(() => this.renewAll()),
      // From then on a report counts as it is saved.
      workspace.onDidCloseTextDocument(({ uri }) => this.rechecks.want(this.saved.touch(uri.toString(), 'written'))),
    );
  }

  /** Checks the reports of a folder, and shows what is found, until `token` is cancelled. */
  async *check(folder: Uri, token: CancellationToken): AsyncGenerator<CheckedPiece, void> {
    this.events.watch(folder);
    const done = this.saved.read();
    // Asked again after each wait.
    const isCancelled = (): boolean => token.isCancellationRequested;
    const key = folder.toString().replace(/\/$/, '');
    const { inner, ...begun } = this.between.begin(key);
    inner.forEach((each) => this.questions.release(each));
    try {
      const { files: uris, twins } = await reportFilesIn(folder, token);
      this.shown.show(this.saved.forget(key));
      const reports = new Set<string>();
      for await (const files of this.checked(uris, token, key)) {
        for (const { uri, isReport } of files) if (isReport) reports.add(uri.toString());
        yield { ...NONE, files, total: uris.length };
      }
      if (isCancelled()) return;
      const isSame = ({ text }: Twins<Uri>) => reports.has(text.toString());
      const papers = (pairs: readonly Twins<Uri>[]) => pairs.map(({ paper }) => paper);
      const others = papers(twins.filter((each) => !isSame(each)));
      const total = uris.length + others.length;
      yield { ...NONE, total, twins: papers(twins.filter(isSame)) };
      for await (const files of this.checked(others, token, key)) yield { ...NONE, files, total };
      if (isCancelled()) return;
      this.rechecks.want(this.between.finish(begun).filter((each) => !this.saved.of(each)));
      yield { ...NONE, total, between: await this.questions.ask(key, token) };
    } finally {
      done();
      if (this.between.stop(begun, isCancelled())) this.questions.release(key);
    }
  }

  /** Checks these files, and shows what is found, until `token` is cancelled. */
  async *checkThese(uris: readonly Uri[], token: CancellationToken): AsyncGenerator<CheckedPiece, void> {
    const done = this.saved.read();
    try {
      for await (const files of this.checked(uris, token)) yield { ...NONE, files, total: uris.length };
    } finally {
      done();
      this.questions.want(uris.map((uri) => uri.toString()));
    }
  }

  /** Shows no more what was found in a file: there is another in its place. */
  forget(uri: Uri): void {
    const key = uri.toString();
    this.between.note(key, false);
    this.shown.show(this.saved.forget(key));
    this.questions.want([key]);
  }

  dispose(): void {
    const parts = [this.subscription, this.fileEvents, this.events, this.rechecks, this.questions, this.shown];
    for (const each of parts) each.dispose();
  }

  private happened(uri: Uri, event: FileEvent): void {
    this.fileEvents.fire(uri);
    const concerned = this.saved.touch(uri.toString(), event);
    if (event === 'gone') {
      for (const key of concerned) this.between.note(key, false);
      this.shown.show(concerned);
    }
    this.rechecks.want(concerned);
    if (event === 'there') void this.come(uri);
    // Of what lies in the workspace the client tells the server.
    const isConfig = uri.path.endsWith(`/${CONFIG_NAME}`);
    if (isConfig && !workspace.getWorkspaceFolder(uri)) void this.server.filesChanged(uri);
  }

  /** Has what has come into a folder that was checked looked at, too. */
  private async come(uri: Uri): Promise<void> {
    const key = uri.toString();
    const [folder] = this.between.around(key);
    if (folder === undefined || this.saved.of(key)) return;
    const isReport = (text: Uri) => this.between.hasReport(text.toString());
    const newcomers = await newcomersAt(uri, Uri.parse(folder, true), isReport).catch(() => []);
    const keys = newcomers.map((each) => each.toString());
    this.rechecks.want(keys.filter((each) => this.between.come(each) && !this.saved.of(each)));
  }

  private renewAll(): void {
    this.rechecks.callOff();
    this.between.touchAll();
    this.rechecks.want(this.saved.touchAll());
  }

  private async recheck(keys: readonly string[], token: CancellationToken): Promise<void> {
    const done = this.saved.read();
    try {
      const uris = keys.map((key) => Uri.parse(key, true));
      for await (const files of this.checked(uris, token)) {
        files.forEach((each) => logFailure(this.server, each));
        this.leaveTwins(files);
      }
    } finally {
      done();
    }
    this.questions.want(keys);
  }

  /** A text that has become a report is the one that counts, not the paper beside it. */
  private leaveTwins(files: readonly CheckedFile[]): void {
    const papers = files.flatMap(({ uri, isReport }) => (isReport ? papersBeside(uri) : []));
    for (const each of papers) if (this.between.hasReport(each.toString())) this.forget(each);
  }

  /**
   * Checks files, and keeps and shows what is found; what has changed in the meantime is checked again later.
   * @param folder the folder that is being checked; else each is kept for the one in which it lies
   */
  private async *checked(
    uris: readonly Uri[],
    token: CancellationToken,
    folder?: string,
  ): AsyncGenerator<readonly CheckedFile[], void> {
    const lots =
      folder === undefined ? this.between.byFolder(uris, (uri) => uri.toString()) : [{ folder, files: uris }];
    for (const { folder, files: own } of lots) {
      const manner = { now: () => this.saved.now(), ...(folder !== undefined && { folder }) };
      for await (const files of checkFiles(this.server, own, manner, token)) {
        const late = files.filter(
          ({ uri, since, diagnostics }) => !this.saved.take(uri.toString(), since, diagnostics),
        );
        for (const { uri, isReport } of files) this.between.note(uri.toString(), isReport);
        this.shown.show(files.map(({ uri }) => uri.toString()));
        this.rechecks.want(late.map(({ uri }) => uri.toString()));
        yield files;
      }
    }
  }
}

/** Logs why nothing is known of a file that could be read. One that cannot be is mostly gone. */
function logFailure({ output }: ReportServer, { uri, file, failure }: CheckedFile): void {
  if (file && failure !== null) output.error(`${uri.toString(true)}: ${failure}`);
}
