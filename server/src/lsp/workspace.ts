import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** The addresses of the folders that are open in the client. */
export interface Workspace {
  readonly folders: () => readonly string[];
  /** Follows the folders as they are opened and closed. */
  readonly follow: (changed: () => void) => void;
}

/** The folders that a client names: as many as it has open, else the one that it was started in. */
export function workspaceOf(connection: Connection, client: Client, params: InitializeParams): Workspace {
  // Older clients know of one folder.
  // oxlint-disable-next-line typescript/no-deprecated
  const { workspaceFolders, rootUri } = params;
  let folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return {
    folders: () => folders,
    follow: (changed) => {
      if (!client.workspaceFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        changed();
      });
    },
  };
}
