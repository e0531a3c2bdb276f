import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../core/analyze.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import type { ServerSettings } from './settings.ts';

/** A version of a document, analysed under the settings in force. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly settings: ServerSettings;
  readonly analysis: Analysis;
  /** No other reading has the same. */
  readonly id: string;
}

/** The documents that are open in the client. */
export interface Documents {
  readonly get: (uri: string) => TextDocument | undefined;
  readonly all: () => readonly TextDocument[];
  /** Reads a document as it is now; what has been read is not read again. */
  readonly read: (document: TextDocument) => Reading;
  /** A document is open, or has another text. */
  readonly onChange: (listener: (document: TextDocument) => void) => void;
  readonly onClose: (listener: (document: TextDocument) => void) => void;
}

/** Follows what the client opens, changes and closes. */
export function openDocuments(connection: Connection, settings: () => ServerSettings): Documents {
  const open = new TextDocuments(TextDocument);
  open.listen(connection);
  /** A document that is closed and opened again is another object. */
  const readings = new WeakMap<TextDocument, Reading>();
  let read = 0;
  return {
    get: (uri) => open.get(uri),
    all: () => open.all(),
    read: (document) => {
      const { uri, version } = document;
      const present = readings.get(document);
      if (present?.version === version && present.settings === settings()) return present;
      const inForce = settings();
      const analysis = analyze(document.getText(), { levels: inForce.levels });
      const reading = { uri, version, settings: inForce, analysis, id: String(++read) };
      readings.set(document, reading);
      return reading;
    },
    onChange: (listener) => void open.onDidChangeContent(({ document }) => listener(document)),
    onClose: (listener) => void open.onDidClose(({ document }) => listener(document)),
  };
}
