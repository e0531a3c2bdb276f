import { type Collection, type Filed, collectionOf } from '../core/across/collection.ts';
import type { ReportRecord } from '../core/across/record.ts';
import { type CollectionSettings, NO_COLLECTION_SETTINGS } from '../core/across/settings.ts';
import type { ConfigFile } from '../settings/config-file.ts';
import type { Governing } from './configs.ts';
import { namesOf } from './places.ts';

/** Files that belong together: their reports are held against each other. */
export interface Group {
  readonly has: (uri: string) => boolean;
  readonly uris: () => readonly string[];
  readonly size: () => number;
  readonly add: (uri: string) => void;
  readonly remove: (uri: string) => void;
  /** Takes who is who from a settings file. @returns whether that is another one than before */
  readonly follow: (governing: Governing | null) => boolean;
  /** What is known of one of them is something else now. */
  readonly renew: () => void;
  /** Those that are reports, in the order in which a folder is read; made when it is asked for. */
  readonly collection: () => Collection;
  /** The same as it was when it was last settled: while a folder is read there is another one with each piece. */
  readonly settled: () => Collection;
  /** What has changed counts from now on. */
  readonly settle: () => void;
}

/**
 * A group of files.
 * @param recordOf the record of what is in a file; undefined where that is no report
 */
export function newGroup(recordOf: (uri: string) => ReportRecord | undefined, uris: Iterable<string> = []): Group {
  const members = new Set(uris);
  let source: ConfigFile | null = null;
  let settings: CollectionSettings = NO_COLLECTION_SETTINGS;
  let collection: Collection | null = null;
  let settled: Collection | null = null;
  const filed = () =>
    inFileOrder([...members]).flatMap((uri): Filed[] => {
      const record = recordOf(uri);
      return record ? [filedOf(uri, record)] : [];
    });
  const now = () => (collection ??= collectionOf(filed(), settings));
  return {
    has: (uri) => members.has(uri),
    uris: () => [...members],
    size: () => members.size,
    add: (uri) => {
      if (members.has(uri)) return;
      members.add(uri);
      collection = null;
    },
    remove: (uri) => {
      if (members.delete(uri)) collection = null;
    },
    follow: (governing) => {
      const file = governing?.file ?? null;
      if (file === source) return false;
      source = file;
      settings =
        file && governing
          ? { ...file.collection, folders: namesOf(governing.uri).slice(0, -1) }
          : NO_COLLECTION_SETTINGS;
      collection = settled = null;
      return true;
    },
    renew: () => (collection = null),
    collection: now,
    settled: () => (settled ??= now()),
    settle: () => (settled = null),
  };
}

/** A report among others, by its address. */
export function filedOf(file: string, record: ReportRecord): Filed {
  const names = namesOf(file);
  return { file, name: names.at(-1) ?? file, folders: names.slice(0, -1), record };
}

/** Addresses in the order in which the command line reads the files of a folder: that of the code units of their paths. */
export function inFileOrder(uris: readonly string[]): string[] {
  const paths = uris.map((uri) => ({ uri, path: namesOf(uri).join('/') }));
  return paths.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(({ uri }) => uri);
}
