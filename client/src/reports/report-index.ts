import {
  type CancellationToken,
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  FileType,
  Uri,
  commands,
  workspace,
} from 'vscode';
import { isTextName, textNameOf } from '../../../server/src/host/paper-names.ts';
import type { Reports } from '../../../server/src/lsp/reports.ts';
import { mayBeReport, reportFilesIn } from '../commands/text-files.ts';
import { reasonOf } from '../files.ts';
import { checkFiles } from '../folder/check-files.ts';
import { FileEvents } from '../folder/file-events.ts';
import { Rechecks } from '../folder/rechecks.ts';
import type { ReportServer } from '../report-server.ts';
import { readsWorkspace, say } from '../settings.ts';

/** Whether the workspace has reports, for the conditions of views and commands. */
const HAS_REPORTS = 'gongkai.hasReports';
/** More files of a workspace are not looked into unasked. */
const MOST_FILES = 5000;

const NONE: Reports = { rows: [], missing: [] };

/**
 * The reports of the workspace as the server keeps them: those on the disk, followed as they change, and those that are
 * open as they are there. They are read once a report is opened, or when somebody wants to see them.
 */
export class ReportIndex implements Disposable {
  private readonly server: ReportServer;
  private readonly changes = new EventEmitter<void>();
  private readonly rechecks = new Rechecks((keys, token) => this.takeAgain(keys, token));
  private readonly events: FileEvents;
  private readonly subscription: Disposable;
  private readonly known = new Set<string>();
  private begun: Promise<void> | undefined;
  private reports = NONE;

  /** The reports are others, or stand otherwise. */
  readonly onChange = this.changes.event;

  constructor(server: ReportServer) {
    this.server = server;
    this.events = new FileEvents((uri, event) => {
      if (!this.begun) return;
      if (event === 'gone') void this.forget(uri);
      else if (mayBeReport(uri)) this.rechecks.want([uri.toString()]);
      else if (event === 'there') void this.readFolder(uri);
    });
    this.subscription = Disposable.from(
      server.onStatus(({ recognised }) => {
        if (this.begun) void this.renew();
        else if (recognised && readsWorkspace()) void this.begin();
      }),
      server.onSettingsChanged(() => this.begun && this.rechecks.want([...this.known])),
      server.onRestarted(() => this.begun && this.rechecks.want([...this.known])),
      // From then on a report counts as it is saved.
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.known.has(uri.toString())) this.rechecks.want([uri.toString()]);
      }),
    );
  }

  /** The reports as they are known now. */
  get present(): Reports {
    return this.reports;
  }

  /** Reads the reports of the workspace; once, whoever asks. */
  begin(): Promise<void> {
    return (this.begun ??= this.readAll());
  }

  dispose(): void {
    for (const each of [this.subscription, this.events, this.rechecks, this.changes]) each.dispose();
  }

  private async readAll(): Promise<void> {
    for (const { uri } of workspace.workspaceFolders ?? []) {
      this.events.watch(uri);
      try {
        await this.takeFolder(uri);
      } catch (error) {
        this.server.output.warn(`${uri.toString(true)}: ${reasonOf(error)}`);
      }
    }
  }

  /** Reads what has come: a folder with reports, mostly none. */
  private async readFolder(uri: Uri): Promise<void> {
    const isFolder = await workspace.fs.stat(uri).then(
      ({ type }) => type === FileType.Directory,
      () => false,
    );
    if (isFolder) await this.takeFolder(uri).catch(() => undefined);
  }

  private async takeFolder(folder: Uri): Promise<void> {
    const { token } = new CancellationTokenSource();
    const { files } = await reportFilesIn(folder, token);
    const path = folder.toString(true);
    if (files.length > MOST_FILES) {
      this.server.output.warn(say('reports/too-many', { path, count: files.length, most: MOST_FILES }));
    }
    await this.take(files.slice(0, MOST_FILES), token);
  }

  /** Takes files that have changed, but for papers beside which the text is that came from them. */
  private async takeAgain(keys: readonly string[], token: CancellationToken): Promise<void> {
    const uris = keys.map((key) => Uri.parse(key, true));
    const isTwin = (uri: Uri) =>
      !isTextName(uri.path) && this.known.has(uri.with({ path: textNameOf(uri.path) }).toString());
    await this.take(
      uris.filter((uri) => !isTwin(uri)),
      token,
    ).catch((error: unknown) => {
      this.server.output.warn(reasonOf(error));
    });
  }

  /** Hands files to the server, which keeps what is a report. */
  private async take(uris: readonly Uri[], token: CancellationToken): Promise<void> {
    const files = checkFiles(this.server, uris, { now: () => 0, isKept: true }, token);
    for await (const piece of files) for (const { uri } of piece) this.known.add(uri.toString());
    await this.renew();
  }

  /** Forgets a file that is gone, or all that were in a folder that is. */
  private async forget(uri: Uri): Promise<void> {
    const key = uri.toString();
    const gone = [...this.known].filter((each) => each === key || each.startsWith(`${key}/`));
    if (gone.length === 0) return;
    gone.forEach((each) => this.known.delete(each));
    const client = await this.server.started();
    const uris = gone.map((each) => client.code2ProtocolConverter.asUri(Uri.parse(each, true)));
    await client.sendNotification('gongkai/forgetTexts', { uris });
    await this.renew();
  }

  private async renew(): Promise<void> {
    const client = await this.server.started();
    const reports = await client.sendRequest<Reports>('gongkai/reports');
    if (JSON.stringify(reports) === JSON.stringify(this.reports)) return;
    this.reports = reports;
    await commands.executeCommand('setContext', HAS_REPORTS, reports.rows.length > 0);
    this.changes.fire();
  }
}
