import type { Connection, ConnectionOptions } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { clientOf } from './client.ts';
import { entrance } from './entrance.ts';
import { failure } from './guard.ts';
import { optionsOf } from './options.ts';
import type { Runtime } from './runtime.ts';
import type { Introduction } from './serve.ts';

declare const __VERSION__: string;

/**
 * Serves one client over the connection that `connect` makes, until it goes away. The engine is brought when the first
 * message after `initialize` is there: an editor waits for that answer, and starts the server before it has a report.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, runtime: Runtime): Connection {
  let introduction: Introduction | undefined;
  const begin = async (): Promise<void> => {
    try {
      if (introduction) (await import('./serve.ts')).serve(connection, runtime, introduction);
    } catch (error) {
      connection.console.error(failure('initialize', error));
    }
  };
  const connection = connect(entrance(begin));
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
  return connection;
}
