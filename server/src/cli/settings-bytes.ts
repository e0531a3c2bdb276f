import { realpath } from 'node:fs/promises';
import { MOST_SETTINGS_BYTES } from '../host/bounds.ts';
import type { Refusal } from '../host/refusal.ts';
import { insideOf } from './inside.ts';
import { readBounded } from './read-bounded.ts';

/** Where there can be no folder of that name there is no file in it either: none is so long, or holds a zero. */
const NOWHERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/**
 * Reads a settings file. A folder that comes from elsewhere may hold anything under that name.
 * @param folders where the file may really lie, links followed: where it was found, and from where on it was looked
 *   for; null where the user named it
 * @returns null where there is none
 * @throws what the file system throws
 */
export async function settingsBytes(
  path: string,
  folders: readonly string[] | null,
): Promise<Uint8Array | Refusal | null> {
  try {
    const real = await realpath(path);
    const allowed = folders && (await Promise.all(folders.map((folder) => realpath(folder))));
    const isAllowed = allowed?.some((folder) => insideOf(folder, real) !== null) ?? true;
    return isAllowed ? await readBounded(real, MOST_SETTINGS_BYTES) : 'outside';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (NOWHERE.has(code ?? '')) return null;
    throw error;
  }
}
