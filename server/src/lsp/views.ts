import { type Connection, NotificationType } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Options } from './options.ts';

/**
 * Documents that are no files of the user's: the old side of a comparison, what another program shows. They are
 * explained like any other, but nothing is found in them.
 */
export interface Views {
  readonly has: (uri: string) => boolean;
  readonly forget: (uri: string) => void;
}

/** Sent before a view is opened, by a client that has said that it tells. */
const VIEW = new NotificationType<{ readonly uri: string }>('gongkai/view');

/**
 * Knows the views among the documents: those that the client tells of, else by their addresses.
 * @param workspace addresses of the folders that are open in the client
 */
export function viewsOf(connection: Connection, { views: isTold }: Options, workspace: () => readonly string[]): Views {
  const told = new Set<string>();
  connection.onNotification(VIEW, ({ uri }) => void told.add(uri));
  return {
    has: (uri) => (isTold ? told.has(uri) : isElsewhere(URI.parse(uri), workspace())),
    forget: (uri) => void told.delete(uri),
  };
}

/** Whether an address says more than where a file lies, or is of another kind than those of files and open folders. */
function isElsewhere({ scheme, query }: URI, workspace: readonly string[]): boolean {
  if (query !== '') return true;
  const schemes = workspace.map((folder) => URI.parse(folder).scheme);
  return schemes.length > 0 && !['file', 'untitled', ...schemes].includes(scheme);
}
