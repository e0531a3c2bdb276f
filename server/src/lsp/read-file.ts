import { type Connection, RequestType } from 'vscode-languageserver';
import type { ReadFile, Refused } from './configs.ts';
import type { Options } from './options.ts';
import type { Runtime } from './runtime.ts';

/** Asks the client for the text of a settings file; null where there is none that can be read. */
export const READ_FILE = new RequestType<{ readonly uri: string }, string | Refused | null, unknown>(
  'gongkai/readFile',
);

/** How files are read: by the client where it offers to, else by the server's own host. */
export function fileReader(connection: Connection, { files }: Options, { readFile }: Runtime): ReadFile {
  return files ? (uri) => connection.sendRequest(READ_FILE, { uri }) : readFile;
}
