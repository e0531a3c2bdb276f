import { type ConfigFile, readConfig } from '../settings/config-file.ts';
import { configPlaces, nameBelow, sameUri } from './places.ts';

/** The settings file that governs a document. */
export interface Governing {
  /** Its address. */
  readonly uri: string;
  readonly file: ConfigFile;
  /** What it calls the document: the path from its folder. */
  readonly name: string;
}

/** Reads a file; null where there is none that can be read. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** The settings files of the documents that are open. */
export interface Configs {
  /** The settings file that governs a file, which need not be open. Never rejects. */
  readonly governing: (uri: string) => Promise<Governing | null>;
  /** Finds the settings file of a document, unless that is known. Never rejects. */
  readonly ready: (uri: string) => Promise<void>;
  /** The settings file that was found last; null where there is none. */
  readonly of: (uri: string) => Governing | null;
  /** Where a settings file for the document would be made; null where none can be. */
  readonly home: (uri: string) => string | null;
  /** Settings files may have changed: each is to be looked for anew. What was found holds until then. */
  readonly renew: () => void;
  /** A document is no longer open. */
  readonly forget: (uri: string) => void;
}

/**
 * Finds settings files.
 * @param workspace addresses of the folders that are open in the client
 * @param openText the text of a settings file that is open in the client, saved or not
 */
export function findConfigs(
  workspace: () => readonly string[],
  openText: (uri: string) => string | undefined,
  readFile: ReadFile,
): Configs {
  const found = new Map<string, Governing | null>();
  let files = new Map<string, Promise<ConfigFile | null>>();
  let current = new Set<string>();

  const fileAt = (uri: string): Promise<ConfigFile | null> => {
    const key = sameUri(uri);
    let file = files.get(key);
    if (!file) {
      const text = openText(key);
      const read = text === undefined ? readFile(uri) : Promise.resolve(text);
      file = read.then(
        (content) => (content === null ? null : readConfig(content)),
        () => null,
      );
      files.set(key, file);
    }
    return file;
  };
  const governing = async (uri: string): Promise<Governing | null> => {
    for (const candidate of configPlaces(uri, workspace())?.candidates ?? []) {
      const file = await fileAt(candidate);
      const name = file && nameBelow(candidate, uri);
      if (file && name !== null) return { uri: candidate, file, name };
    }
    return null;
  };

  return {
    governing,
    ready: async (uri) => {
      while (!current.has(uri)) {
        const round = current;
        const next = await governing(uri);
        // Whatever changed in the meantime is looked at in another round.
        if (round !== current) continue;
        current.add(uri);
        const present = found.get(uri);
        if (present === undefined || !isSame(present, next)) found.set(uri, next);
      }
    },
    of: (uri) => found.get(uri) ?? null,
    home: (uri) => configPlaces(uri, workspace())?.home ?? null,
    renew: () => {
      files = new Map();
      current = new Set();
    },
    forget: (uri) => {
      current.delete(uri);
      found.delete(uri);
    },
  };
}

function isSame(a: Governing | null, b: Governing | null): boolean {
  return a?.uri === b?.uri && a?.name === b?.name && a?.file.text === b?.file.text;
}
