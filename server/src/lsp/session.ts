import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Documents } from './documents.ts';
import type { Options } from './options.ts';
import type { Runtime } from './runtime.ts';

/** All that a handler works with, from `initialize` on. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly options: Options;
  readonly documents: Documents;
}
