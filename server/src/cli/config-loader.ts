import { dirname, join, resolve } from 'node:path';
import { type Decoded, decode } from '../host/decode.ts';
import { refusalText } from '../host/refusal.ts';
import { type ConfigFile, readConfig } from '../settings/config-file.ts';
import { CONFIG_NAME, foldersUp } from '../settings/paths.ts';
import { insideOf, slashed } from './inside.ts';
import { type Host, complain } from './io.ts';
import { settingsBytes } from './settings-bytes.ts';
import { reasonOf } from './targets.ts';
import { UsageError, usageError } from './usage.ts';

/** A settings file that was read. */
export interface LoadedConfig {
  /** As it was named, else from the present folder. */
  readonly path: string;
  readonly folder: string;
  readonly decoded: Decoded;
  readonly file: ConfigFile;
}

/** Reads settings files, each once. */
export interface ConfigLoader {
  /** The nearest settings file from `folder` up to the present folder, or in `folder` alone where it lies elsewhere. */
  readonly nearest: (folder: string) => Promise<LoadedConfig | null>;
  /** Those that were read, in that order. */
  readonly read: () => readonly LoadedConfig[];
  /** Whether one could not be read; that was said. */
  readonly failed: () => boolean;
}

/** A loader that has read nothing yet. */
export function configLoader(host: Host): ConfigLoader {
  const { io } = host;
  const known = new Map<string, Promise<LoadedConfig | null>>();
  const read: LoadedConfig[] = [];
  let failed = false;

  const take = async (folder: string): Promise<LoadedConfig | null> => {
    const path = join(folder, CONFIG_NAME);
    const shown = insideOf(io.cwd, path) ?? path;
    const folders = insideOf(io.cwd, path) === null ? [folder] : [folder, io.cwd];
    const loaded = await load(path, shown, folders, host);
    if (typeof loaded === 'string') {
      failed = true;
      await complain(host, loaded, { path: shown, about: 'settings' });
      return null;
    }
    if (loaded) read.push(loaded);
    return loaded;
  };

  return {
    nearest: async (start) => {
      for (const folder of foldersUp(slashed(start), slashed(io.cwd)).map((each) => resolve(each))) {
        const found = known.get(folder) ?? take(folder);
        known.set(folder, found);
        const config = await found;
        if (config) return config;
      }
      return null;
    },
    read: () => read,
    failed: () => failed,
  };
}

/**
 * The settings file that the user names, wherever it lies.
 * @throws UsageError where it cannot be read
 */
export async function namedConfig(name: string, host: Host): Promise<LoadedConfig> {
  const path = resolve(host.io.cwd, name);
  const loaded = await load(path, name, null, host);
  if (!loaded) throw usageError('config-missing', { path: name });
  if (typeof loaded !== 'string') return loaded;
  throw new UsageError(() => loaded);
}

/** The file, null where there is none, or the sentence that says why it cannot be read. */
async function load(
  path: string,
  shown: string,
  folders: readonly string[] | null,
  { say, language }: Host,
): Promise<LoadedConfig | string | null> {
  try {
    const bytes = await settingsBytes(path, folders);
    if (!bytes) return null;
    if (typeof bytes === 'string') return say('of-file', { path: shown, reason: refusalText(bytes, language) });
    const decoded = decode(bytes);
    if (!decoded) return say('unreadable', { path: shown, reason: 'EILSEQ' });
    return { path: shown, folder: dirname(path), decoded, file: readConfig(decoded.text) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return say('unreadable', { path: shown, reason: reasonOf(code ?? message, say) });
  }
}
