import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type ConfigFile, readConfig } from '../settings/config-file.ts';
import { CONFIG_NAME, foldersUp } from '../settings/paths.ts';
import { type Decoded, decode } from '../host/decode.ts';
import { type Host, complain } from './io.ts';
import { reasonOf } from './targets.ts';
import { usageError } from './usage.ts';

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
  const { io, say } = host;
  const known = new Map<string, LoadedConfig | null>();
  let failed = false;

  const take = async (folder: string): Promise<LoadedConfig | null> => {
    const path = join(folder, CONFIG_NAME);
    const shown = insideOf(io.cwd, path) ?? path;
    const loaded = load(path, shown);
    if (loaded instanceof Error) {
      failed = true;
      const sentence = say('unreadable', { path: shown, reason: reasonOf(codeOf(loaded), say) });
      await complain(host, sentence, { path: shown, about: 'settings' });
      return null;
    }
    return loaded;
  };

  return {
    nearest: async (start) => {
      for (const folder of foldersUp(slashed(start), slashed(io.cwd)).map((each) => resolve(each))) {
        let found = known.get(folder);
        if (found === undefined) known.set(folder, (found = await take(folder)));
        if (found) return found;
      }
      return null;
    },
    read: () => [...known.values()].filter((each) => each !== null),
    failed: () => failed,
  };
}

/**
 * The settings file that the user names.
 * @throws UsageError where it cannot be read
 */
export function namedConfig(name: string, { io, say }: Host): LoadedConfig {
  const loaded = load(resolve(io.cwd, name), name);
  if (!loaded) throw usageError('config-missing', { path: name });
  if (!(loaded instanceof Error)) return loaded;
  throw usageError('unreadable', { path: name, reason: reasonOf(codeOf(loaded), say) });
}

/** `path` relative to `folder`, divided by `/`; null where it lies elsewhere. */
export function insideOf(folder: string, path: string): string | null {
  const inside = relative(folder, path);
  return inside === '' || isAbsolute(inside) || /^\.\.(?:[/\\]|$)/.test(inside) ? null : slashed(inside);
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}

/** The file, null where there is none, or why it cannot be read. */
function load(path: string, shown: string): LoadedConfig | null | Error {
  try {
    const decoded = decode(readFileSync(path));
    if (!decoded) return new Error('EILSEQ');
    return { path: shown, folder: dirname(path), decoded, file: readConfig(decoded.text) };
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    return fault.code === 'ENOENT' || fault.code === 'ENOTDIR' ? null : fault;
  }
}

function codeOf({ code, message }: NodeJS.ErrnoException): string {
  return code ?? message;
}
