import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  createConnection,
  createProtocolConnection,
} from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { onTestFinished } from 'vitest';
import { type Runtime, hostRuntime } from '../../../server/src/lsp/runtime.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import type { Status } from '../../../server/src/lsp/status.ts';
import { Clock } from './clock.ts';

/** What a modern client, such as that of VS Code, can do. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};

export interface Start {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly locale?: string;
  /** The section `gongkai` of the configuration, for a client that can be asked for it. */
  readonly configuration?: () => unknown;
  /** The folders that are open, of which an older client knows the first only (`rootUri`). */
  readonly folders?: readonly string[];
  readonly rootUri?: string;
  /** The files that there are by their addresses: the client's where it reads files, else the server's. */
  readonly files?: Map<string, string>;
}

/** A client and a server joined in memory. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly clock: Clock;
  /** What the server did and said unasked, in order. */
  readonly logged: readonly string[];
  readonly published: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly Status[];
  readonly registered: readonly string[];
  readonly refreshed: () => number;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Replaces the whole text, or the range of one change. */
  readonly change: (uri: string, version: number, text: string, range?: Diagnostic['range']) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** Resolves when the server has taken in all that was sent to it, and has sent what it had to say at once. */
  readonly settled: () => Promise<void>;
  /** Lets answers wait until the function returned is called. */
  readonly hold: () => () => void;
  /** Tells the server that files have changed. */
  readonly filesChanged: (...uris: string[]) => Promise<void>;
  /** What was last published of a document. */
  readonly publishedOf: (uri: string) => Diagnostic[] | undefined;
}

/** Starts a server and initializes it as the client described. The two end with the test. */
export async function startClient({
  capabilities = MODERN,
  options,
  locale,
  configuration,
  folders,
  rootUri,
  files = new Map(),
}: Start = {}): Promise<Client> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const clock = new Clock();
  let gate = Promise.resolve();
  const readFile = (uri: string) => Promise.resolve(files.get(decodeURI(uri)) ?? null);
  const papers = () => import('../../../server/src/lsp/papers.ts');
  const runtime: Runtime = { ...hostRuntime({ readFile, papers }), later: clock.later, turn: () => gate };
  const server = startServer(
    (options) =>
      createConnection(
        (logger) =>
          createProtocolConnection(
            new StreamMessageReader(toServer),
            new StreamMessageWriter(toClient),
            logger,
            options,
          ),
        { shutdownReceived: false, initialize: () => undefined, exit: () => undefined },
      ),
    runtime,
  );
  onTestFinished(() => {
    connection.dispose();
    server.connection.dispose();
  });

  const logged: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const registered: string[] = [];
  let refreshed = 0;
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onNotification('gongkai/status', (status: Status) => void statuses.push(status));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshed++;
  });
  connection.onRequest('workspace/configuration', () => [configuration?.() ?? null]);
  connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
    registered.push(...params.registrations.map(({ method }) => method));
  });
  connection.onRequest('gongkai/readFile', ({ uri }: { uri: string }) => readFile(uri));
  connection.listen();

  const settled = async () => {
    // Twice: what the server asked for in answer to the first has then been answered.
    for (let round = 0; round < 2; round++) {
      const refusal: unknown = await connection.sendRequest('test/nothing').catch((error: unknown) => error);
      if (!(refusal instanceof ResponseError)) throw refusal;
    }
  };
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: rootUri ?? null,
    ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    capabilities,
    ...(options === undefined ? {} : { initializationOptions: options }),
    ...(locale === undefined ? {} : { locale }),
  });
  await connection.sendNotification('initialized', {});
  await settled();

  const notify = async (method: string, params: unknown) => {
    await connection.sendNotification(method, params);
    await settled();
  };
  return {
    connection,
    initialized,
    clock,
    logged,
    published,
    statuses,
    registered,
    refreshed: () => refreshed,
    open: (uri, text, languageId = 'plaintext') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text, range) =>
      notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    settled,
    hold: () => {
      let release: (() => void) | undefined;
      gate = new Promise((resolve) => (release = resolve));
      return () => release?.();
    },
    filesChanged: (...uris) =>
      notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) }),
    publishedOf: (uri) => published.findLast((each) => decodeURI(each.uri) === uri)?.diagnostics,
  };
}
