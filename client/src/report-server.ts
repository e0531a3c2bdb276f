import { type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel, env, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Status } from '../../server/src/lsp/status.ts';
import { LANGUAGE_ID, SECTION } from './names.ts';
import { say, serverSettings } from './settings.ts';

/** A client that is not started yet. */
export interface Connection {
  readonly client: BaseLanguageClient;
  /** Ends the server's host, where that is ours to end. */
  readonly release: () => void;
}

/** Makes a client: the part that differs between the extension host of Node and that of a browser. */
export type Connect = (context: ExtensionContext, options: LanguageClientOptions) => Promise<Connection>;

/** The language server: it starts when it is first wanted, and not before. */
export class ReportServer implements Disposable {
  private readonly statuses = new EventEmitter<Status>();
  private readonly context: ExtensionContext;
  private readonly connect: Connect;
  private channel: LogOutputChannel | undefined;
  private running: Promise<Connection> | undefined;

  /** What the server says of a document after it has read it. */
  readonly onStatus = this.statuses.event;

  constructor(context: ExtensionContext, connect: Connect) {
    this.context = context;
    this.connect = connect;
  }

  get output(): LogOutputChannel {
    return (this.channel ??= window.createOutputChannel(say('product', {}), { log: true }));
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
      const reason = error instanceof Error ? error.message : String(error);
      const show = say('show-output', {});
      if ((await window.showErrorMessage(say('server/failed', { reason }), show)) === show) this.output.show();
    }
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
    this.channel?.dispose();
  }

  private async start(): Promise<Connection> {
    const connection = await this.connect(this.context, this.options());
    connection.client.onNotification('gongkai/status', (status: Status) => this.statuses.fire(status));
    try {
      await connection.client.start();
      return connection;
    } catch (error) {
      this.running = undefined;
      connection.release();
      throw error;
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: LANGUAGE_ID }],
      diagnosticCollectionName: SECTION,
      diagnosticPullOptions: { onChange: true },
      outputChannel: this.output,
      initializationOptions: {
        settings: serverSettings(),
        pagesBase: this.context.extensionUri.toString(),
        locale: env.language,
        status: true,
      },
    };
  }
}
