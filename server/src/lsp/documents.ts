import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../core/analyze.ts';
import type { Analysis, Levels } from '../core/rules/analysis.ts';
import { RULES } from '../core/rules/registry.ts';
import type { Excess } from '../host/bounds.ts';
import type { DocumentSettings } from './document-settings.ts';
import { isConfig, sameUri } from './places.ts';
import { Standings } from './standings.ts';

/** A version of a document, analysed under the settings in force. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly settings: DocumentSettings;
  /** Of an empty text where that of the document is too large. */
  readonly analysis: Analysis;
  /** The bound that the text goes beyond; null where it was looked at. */
  readonly excess: Excess | null;
  /** No other reading has the same. */
  readonly id: string;
}

type Listener = (document: TextDocument) => void;

/** The reports that are open in the client. Whatever is no settings file is read as one. */
export interface Documents {
  readonly get: (uri: string) => TextDocument | undefined;
  readonly all: () => readonly TextDocument[];
  /** Reads a document as it is now; what has been read is not read again. */
  readonly read: (document: TextDocument) => Reading;
  /** A document is open, or has another text. */
  readonly onChange: (listener: Listener) => void;
  readonly onClose: (listener: Listener) => void;
  /** The settings files among what is open. */
  readonly configs: {
    readonly get: (uri: string) => TextDocument | undefined;
    /** One is open, has another text, or is closed. */
    readonly onChange: (listener: Listener) => void;
  };
  /** Anything that is open was opened or saved. */
  readonly onTouch: (listener: Listener) => void;
}

/** Nothing is said of a document that is left out. */
const SILENT: Levels = Object.fromEntries(RULES.map(({ name }) => [name, 'off' as const]));
const SILENCE = { levels: SILENT };

/** Follows what the client opens, changes and closes. */
export function openDocuments(connection: Connection, settingsOf: (uri: string) => DocumentSettings): Documents {
  const standings = new Standings();
  const open = new TextDocuments({ ...TextDocument, update: standings.update });
  open.listen(connection);
  /** A document that is closed and opened again is another object. */
  const readings = new WeakMap<TextDocument, Reading>();
  let read = 0;
  const ifConfig =
    (wanted: boolean, listener: Listener) =>
    ({ document }: { readonly document: TextDocument }): void => {
      if (isConfig(document.uri) === wanted) listener(document);
    };
  return {
    get: (uri) => (isConfig(uri) ? undefined : open.get(uri)),
    all: () => open.all().filter(({ uri }) => !isConfig(uri)),
    read: (document) => {
      const { uri, version } = document;
      const present = readings.get(document);
      const settings = settingsOf(uri);
      if (present?.version === version && present.settings === settings) return present;
      const excess = standings.excessOf(document);
      const isSilent = settings.excluded || excess !== null;
      const analysis = analyze(
        excess ? '' : document.getText(),
        isSilent ? SILENCE : settings,
        null,
        present?.analysis,
      );
      const reading = { uri, version, settings, analysis, excess, id: String(++read) };
      readings.set(document, reading);
      return reading;
    },
    onChange: (listener) => void open.onDidChangeContent(ifConfig(false, listener)),
    onClose: (listener) => void open.onDidClose(ifConfig(false, listener)),
    configs: {
      get: (uri) => open.all().find((each) => isConfig(each.uri) && sameUri(each.uri) === sameUri(uri)),
      onChange: (listener) => {
        open.onDidChangeContent(ifConfig(true, listener));
        open.onDidClose(ifConfig(true, listener));
      },
    },
    onTouch: (listener) => {
      open.onDidOpen(({ document }) => listener(document));
      open.onDidSave(({ document }) => listener(document));
    },
  };
}
