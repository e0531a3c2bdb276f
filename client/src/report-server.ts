import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  commands,
  env,
  window,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Refused } from '../../server/src/lsp/configs.ts';
import type { Status } from '../../server/src/lsp/status.ts';
import { CONFIG_NAME } from '../../server/src/settings/paths.ts';
import { reasonOf } from './files.ts';
import { collectionsOf } from './findings/collections.ts';
import { LiveFindings } from './findings/live-findings.ts';
import { ACCEPT, LANGUAGE_ID, RECALCULATE, RULE_PAGE, SECTION, SHOW_FORM, SWITCH_OFF } from './names.ts';
import { isOwn } from './own.ts';
import { PAGES_BASE } from './rule-pages.ts';
import { type RealPath, readSettingsFile } from './settings-file.ts';
import { say, serverSettings } from './settings.ts';

/** A client that is not started yet. */
export interface Connection {
  readonly client: BaseLanguageClient;
  /** Ends the server's host, where that is ours to end. */
  readonly release: () => void;
}

/** Makes a client: the part that differs between the extension host of Node and that of a browser. */
export type Connect = (context: ExtensionContext, options: LanguageClientOptions) => Promise<Connection>;

/** What differs between the two extension hosts. */
export interface ClientHost {
  readonly connect: Connect;
  readonly realPath: RealPath;
  /** Where a file is offered to be saved when no folder is open. */
  readonly home: Uri;
}

/** How the client calls its state while the server runs. */
const RUNNING = 2;
/** How the protocol calls a file that has changed. */
const CHANGED = 2;

/** The language server: it starts when it is first wanted, and not before. */
export class ReportServer implements Disposable {
  private readonly statuses = new EventEmitter<Status>();
  private readonly settingsChanges = new EventEmitter<void>();
  private readonly restarts = new EventEmitter<void>();
  private readonly context: ExtensionContext;
  private readonly host: ClientHost;
  private channel: LogOutputChannel | undefined;
  private running: Promise<Connection> | undefined;
  private hasRun = false;

  /** What the server says of a document after it has read it. */
  readonly onStatus = this.statuses.event;
  /** Settings have changed under which the server checked texts that are not open. */
  readonly onSettingsChanged = this.settingsChanges.event;
  /** Another server runs than before, which knows nothing of what the last one was told. */
  readonly onRestarted = this.restarts.event;
  /** The findings of open reports. */
  readonly live = new LiveFindings();

  constructor(context: ExtensionContext, host: ClientHost) {
    this.context = context;
    this.host = host;
  }

  get output(): LogOutputChannel {
    return (this.channel ??= window.createOutputChannel(say('product', {}), { log: true }));
  }

  /** Whether a server was started that was not stopped. */
  get isRunning(): boolean {
    return this.running !== undefined;
  }

  /** The client, started; the same one for all who ask. Rejects where the server does not start. */
  async started(): Promise<BaseLanguageClient> {
    this.running ??= this.start();
    return (await this.running).client;
  }

  /** Starts the server if it does not run, for whoever does not need it at once. A failure is shown, with the way to its reason. */
  async ensure(): Promise<void> {
    try {
      await this.started();
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      const show = say('show-output', {});
      const answer = await window.showErrorMessage(say('server/failed', { reason: reasonOf(error) }), show);
      if (answer === show) this.output.show();
    }
  }

  /** Tells the server that a file has another content now. */
  async filesChanged(uri: Uri): Promise<void> {
    const client = await this.started();
    const changes = [{ uri: client.code2ProtocolConverter.asUri(uri), type: CHANGED }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.ensure();
  }

  async stop(): Promise<void> {
    const running = this.running;
    this.running = undefined;
    const connection = await running?.catch(() => undefined);
    try {
      await connection?.client.dispose();
    } finally {
      connection?.release();
    }
  }

  dispose(): void {
    this.statuses.dispose();
    this.settingsChanges.dispose();
    this.restarts.dispose();
    this.channel?.dispose();
  }

  private async start(): Promise<Connection> {
    const tellOfView = async (uri: Uri): Promise<void> => {
      await client.sendNotification('gongkai/view', { uri: client.code2ProtocolConverter.asUri(uri) });
    };
    const known = await commands.getCommands(true);
    const formCommand = known.includes(SHOW_FORM) ? SHOW_FORM : null;
    const connection = await this.host.connect(this.context, this.options(tellOfView, formCommand));
    const { client } = connection;
    client.onNotification('gongkai/status', (status: Status) => this.statuses.fire(status));
    client.onDidChangeState(({ newState }) => {
      if ((newState as number) === RUNNING) this.runs();
    });
    client.onNotification('gongkai/settingsChanged', () => this.settingsChanges.fire());
    client.onRequest<string | Refused | null, unknown>('gongkai/readFile', ({ uri }: { readonly uri: string }) =>
      this.readFile(uri),
    );
    try {
      await client.start();
      return connection;
    } catch (error) {
      this.running = undefined;
      connection.release();
      throw error;
    }
  }

  /** The server runs: for the first time, by command, or because it broke down. */
  private runs(): void {
    if (this.hasRun) this.restarts.fire();
    this.hasRun = true;
  }

  /** The settings file at an address, as `readSettingsFile` has it. */
  readSettings(uri: Uri): ReturnType<typeof readSettingsFile> {
    return readSettingsFile(uri, this.host.realPath);
  }

  /** What the server asks for; a file that cannot be read is none, and why is logged. */
  private async readFile(uri: string): Promise<string | Refused | null> {
    try {
      const found = await this.readSettings(Uri.parse(uri, true));
      return typeof found === 'string' ? { refused: found } : (found?.text ?? null);
    } catch (error) {
      this.output.warn(`${uri}: ${reasonOf(error)}`);
      return null;
    }
  }

  /**
   * @param tellOfView tells the server that a document is a view: it is explained, and nothing is found in it
   * @param formCommand the command that shows a report as a form, where there is one
   */
  private options(tellOfView: (uri: Uri) => Promise<void>, formCommand: string | null): LanguageClientOptions {
    return {
      middleware: {
        didOpen: async (document, next) => {
          if (!isOwn(document.uri)) await tellOfView(document.uri);
          await next(document);
        },
      },
      // Settings files are read as they are typed, and repaired.
      documentSelector: [{ language: LANGUAGE_ID }, { pattern: `**/${CONFIG_NAME}` }],
      diagnosticCollectionName: SECTION,
      diagnosticCollectionProvider: collectionsOf(this.live),
      diagnosticPullOptions: { onChange: true },
      outputChannel: this.output,
      initializationOptions: {
        settings: serverSettings(),
        pagesBase: PAGES_BASE,
        locale: env.language,
        status: true,
        files: true,
        views: true,
        papersScript: Uri.joinPath(this.context.extensionUri, 'dist/browser/papers.js').toString(true),
        acceptCommand: ACCEPT,
        switchOffCommand: SWITCH_OFF,
        ruleCommand: RULE_PAGE,
        recalculateCommand: RECALCULATE,
        formCommand,
      },
    };
  }
}
