import { type Connection, LRUCache, TextDocuments } from 'vscode-languageserver';
import { analyze } from '../core/analyze.ts';
import type { Analysis, Levels } from '../core/rules/analysis.ts';
import { RULES } from '../core/rules/registry.ts';
import type { Excess } from '../host/bounds.ts';
import type { DocumentSettings } from './document-settings.ts';
import type { Neighbours } from './neighbours.ts';
import { OPEN_TEXTS, type OpenText, withVersions } from './open-text.ts';
import { isConfig, sameUri } from './places.ts';
import { Standings } from './standings.ts';

/** A document as it was at some time, analysed under the settings that were in force. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly settings: DocumentSettings;
  /** Of an empty text where that of the document is too large. */
  readonly analysis: Analysis;
  /** The bound that the text goes beyond; null where it was looked at. */
  readonly excess: Excess | null;
  /** No other reading has the same, but one of the same text under the same settings. */
  readonly id: string;
}

type Listener = (document: OpenText) => void;

/** The reports that are open in the client. Whatever is no settings file is read as one. */
export interface Documents {
  readonly get: (uri: string) => OpenText | undefined;
  readonly all: () => readonly OpenText[];
  /** Reads a document as it is now. What was read lately is not read again. */
  readonly read: (document: OpenText) => Reading;
  /** The id of the reading of a document as it is now. */
  readonly idOf: (document: OpenText) => string;
  /** A document is open, or has another text. */
  readonly onChange: (listener: Listener) => void;
  readonly onClose: (listener: Listener) => void;
  /** The settings files among what is open. */
  readonly configs: {
    readonly get: (uri: string) => OpenText | undefined;
    /** One is open, has another text, or is closed. */
    readonly onChange: (listener: Listener) => void;
  };
  /** Anything that is open was opened or saved. */
  readonly onTouch: (listener: Listener) => void;
}

/** Thousands of documents may be open, and are looked at one at a time: so many readings are kept. */
const MOST_KEPT = 100;

/** Nothing is said of a document that is left out. */
const SILENT: Levels = Object.fromEntries(RULES.map(({ name }) => [name, 'off' as const]));
const SILENCE = { levels: SILENT };

/** Follows what the client opens, changes and closes. */
export function openDocuments(
  connection: Connection,
  settingsOf: (uri: string) => DocumentSettings,
  neighbours: Neighbours,
): Documents {
  const standings = new Standings();
  const open = new TextDocuments<OpenText>({
    ...OPEN_TEXTS,
    update: (document, changes, version) => {
      standings.note(document, changes);
      return OPEN_TEXTS.update(document, changes, version);
    },
  });
  open.listen(withVersions(connection, (uri) => open.get(uri)?.version));
  /** A document that is closed and opened again is another object. */
  const readings = new LRUCache<OpenText, Reading>(MOST_KEPT);
  open.onDidClose(({ document }) => void readings.delete(document));
  const idOf = identities(settingsOf, neighbours.settlings);
  const ifConfig =
    (wanted: boolean, listener: Listener) =>
    ({ document }: { readonly document: OpenText }): void => {
      if (isConfig(document.uri) === wanted) listener(document);
    };
  return {
    get: (uri) => (isConfig(uri) ? undefined : open.get(uri)),
    all: () => open.all().filter(({ uri }) => !isConfig(uri)),
    idOf,
    read: (document) => {
      const { uri, version } = document;
      const id = idOf(document);
      const present = readings.get(document);
      if (present?.id === id) return present;
      const settings = settingsOf(uri);
      const excess = standings.excessOf(document);
      const isSilent = settings.excluded || excess !== null;
      const text = excess ? '' : document.getText();
      const own = analyze(text, isSilent ? SILENCE : settings, null, present?.analysis);
      const analysis = isSilent ? own : neighbours.beside(uri, own, settings.governing);
      const reading = { uri, version, settings, analysis, excess, id };
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

/** Names the states of documents: each text of one under each of its settings beside the same others once. */
function identities(
  settingsOf: (uri: string) => DocumentSettings,
  settlings: () => number,
): (document: OpenText) => string {
  type Known = Pick<OpenText, 'revision'> & Pick<Reading, 'settings' | 'id'> & { readonly others: number };
  const known = new WeakMap<OpenText, Known>();
  let last = 0;
  return (document) => {
    const { uri, revision } = document;
    const settings = settingsOf(uri);
    const present = known.get(document);
    const others = settlings();
    if (present?.revision === revision && present.settings === settings && present.others === others) return present.id;
    const id = String(++last);
    known.set(document, { revision, settings, others, id });
    return id;
  };
}
