import { CancellationTokenSource, Disposable, EventEmitter, Uri, commands, workspace } from 'vscode';
import type { Reports } from '../../../server/src/lsp/reports.ts';
import { reportFilesIn } from '../commands/text-files.ts';
import { reasonOf } from '../files.ts';
import { checkFiles } from '../folder/check-files.ts';
import { FileEvents } from '../folder/file-events.ts';
import { Rechecks } from '../folder/rechecks.ts';
import type { ReportServer } from '../report-server.ts';
import { readsWorkspace } from '../settings.ts';

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
  private readonly rechecks = new Rechecks((keys, token) =>
    this.take(
      keys.map((key) => Uri.parse(key, true)),
      token,
    ),
  );
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
      else this.rechecks.want([uri.toString()]);
    });
    this.subscription = Disposable.from(
      server.onStatus(({ recognised }) => {
        if (this.begun) void this.renew();
        else if (recognised && readsWorkspace()) void this.begin();
      }),
      server.onSettingsChanged(() => this.begun && this.rechecks.want([...this.known])),
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
    const { token } = new CancellationTokenSource();
    for (const { uri } of workspace.workspaceFolders ?? []) {
      this.events.watch(uri);
      try {
        const { files } = await reportFilesIn(uri, token);
        if (files.length > MOST_FILES)
          this.server.output.warn(`${uri.toString(true)}: ${files.length} > ${MOST_FILES}`);
        await this.take(files.slice(0, MOST_FILES), token);
      } catch (error) {
        this.server.output.warn(`${uri.toString(true)}: ${reasonOf(error)}`);
      }
    }
  }

  /** Hands files to the server, which keeps what is a report. */
  private async take(uris: readonly Uri[], token: Parameters<typeof checkFiles>[3]): Promise<void> {
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
