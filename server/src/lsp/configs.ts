import { type Refusal, refusalOf } from '../host/refusal.ts';
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

/** A settings file that is there and is not read. */
export interface Refused {
  readonly refused: Refusal;
}

/**
 * Reads the settings file at `uri`; null where there is none that can be read.
 * @param top the outermost place at which settings of the same document are looked for
 */
export type ReadFile = (uri: string, top: string) => Promise<string | Refused | null>;

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
 * @param tell takes note of whether a settings file is refused, whenever it was looked for
 */
export function findConfigs(
  workspace: () => readonly string[],
  openText: (uri: string) => string | undefined,
  readFile: ReadFile,
  tell: (uri: string, refusal: Refusal | null) => void,
): Configs {
  const found = new Map<string, Governing | null>();
  let files = new Map<string, Promise<ConfigFile | null>>();
  let current = new Set<string>();

  const read = async (uri: string, top: string): Promise<ConfigFile | null> => {
    const content = openText(sameUri(uri)) ?? (await readFile(uri, top).catch(() => null));
    const refusal = typeof content === 'string' ? refusalOf(content) : (content?.refused ?? null);
    tell(uri, refusal);
    return typeof content === 'string' && refusal === null ? readConfig(content) : null;
  };
  const fileAt = (uri: string, top: string): Promise<ConfigFile | null> => {
    const key = sameUri(uri);
    const file = files.get(key) ?? read(uri, top);
    files.set(key, file);
    return file;
  };
  const governing = async (uri: string): Promise<Governing | null> => {
    const places = configPlaces(uri, workspace());
    for (const candidate of places?.candidates ?? []) {
      const file = await fileAt(candidate, places?.home ?? candidate);
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
