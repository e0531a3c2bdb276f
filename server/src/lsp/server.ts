import { type Connection, type ConnectionOptions, ResponseError } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { clientOf } from './client.ts';
import { type Refusal, REFUSE, entrance } from './entrance.ts';
import { failure } from './guard.ts';
import { optionsOf } from './options.ts';
import type { Runtime } from './runtime.ts';
import type { Introduction } from './serve.ts';

declare const __VERSION__: string;

/** A server at work. */
export interface Server {
  readonly connection: Connection;
  /** Whether the client has asked to shut down: it may go away then. */
  readonly isLeaving: () => boolean;
}

/**
 * Serves one client over the connection that `connect` makes, until it goes away. The engine is brought when the first
 * message after `initialize` is there: an editor waits for that answer, and starts the server before it has a report.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, runtime: Runtime): Server {
  let introduction: Introduction | undefined;
  const begin = async (): Promise<void> => {
    try {
      if (introduction) (await import('./serve.ts')).serve(connection, runtime, introduction);
    } catch (error) {
      connection.console.error(failure('initialize', error));
    }
  };
  const { options: withEntrance, isLeaving } = entrance(() => introduction !== undefined, begin);
  const connection = connect(withEntrance);
  connection.onRequest(REFUSE, ({ code, message }: Refusal) => new ResponseError(code, message));
  connection.onInitialize((params) => {
    const client = clientOf(params.capabilities);
    const given = optionsOf(params.initializationOptions);
    const options = { ...given, locale: given.locale ?? params.locale ?? null };
    introduction = { params, client, options };
    return {
      capabilities: capabilitiesFor(client, options),
      serverInfo: { name: 'gongkai', version: __VERSION__ },
    };
  });
  connection.listen();
  return { connection, isLeaving };
}
