import { type CollectionSettings, NO_COLLECTION_SETTINGS, saysAnything } from '../core/across/settings.ts';
import type { LoadedConfig } from './config-loader.ts';
import type { FileSettings } from './file-settings.ts';
import { foldersIn } from './filed-at.ts';

/** What the settings files of a run say of reports that are held against each other. */
export interface RunCollection {
  /** Takes note of the settings of a file. */
  readonly add: (settings: Pick<FileSettings, 'source'>) => void;
  /** What the first settings file says that says anything. */
  readonly settings: () => CollectionSettings;
  /** The file that says it; null where none does. */
  readonly config: () => LoadedConfig | null;
}

/** Gathers what is said of the collection while its files are read. */
export function runCollection(): RunCollection {
  let found: CollectionSettings | null = null;
  let config: LoadedConfig | null = null;
  return {
    add: ({ source }) => {
      if (found || !source) return;
      const { file, folder } = source.config;
      if (!saysAnything(file.collection)) return;
      ({ config } = source);
      found = { ...file.collection, folders: foldersIn(folder) };
    },
    settings: () => found ?? NO_COLLECTION_SETTINGS,
    config: () => config,
  };
}
