import type { Connection, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text that is open in the client. */
export interface OpenText extends TextDocument {
  /** How often it has changed. The version is the client's, and some clients give the same one again, or none. */
  revision: number;
}

/** Makes texts as they are opened, and changes them. */
export const OPEN_TEXTS: TextDocumentsConfiguration<OpenText> = {
  create: (uri, languageId, version, content) =>
    Object.assign(TextDocument.create(uri, languageId, version, content), { revision: 0 }),
  update: (document, changes, version) => {
    // First: of several changes some may be made before one that cannot be.
    document.revision++;
    TextDocument.update(document, changes, version);
    return document;
  },
};

/** `connection`, with the present version where a change comes without one: the library would throw it away. */
export function withVersions(connection: Connection, versionOf: (uri: string) => number | undefined): Connection {
  return {
    ...connection,
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(({ textDocument, ...params }) => {
        const given = textDocument.version as number | null | undefined;
        const version = given ?? versionOf(textDocument.uri) ?? 0;
        return handler({ ...params, textDocument: { ...textDocument, version } });
      }),
  };
}
