import { accessSync, closeSync, constants, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { decode } from '../host/decode.ts';
import { keepAttributes } from './attributes.ts';
import type { Encoder } from './encode.ts';
import { type Original, closing, isUntouched, readOriginal, withOpen } from './original.ts';
import { temporaryIn } from './temporary.ts';

/** Why a file was not written. Nothing was changed then. */
export type Refusal =
  'not-a-file' | 'linked' | 'changed' | 'not-encodable' | 'read-only' | 'folder' | 'owner' | 'attributes';

/** How writing a file back went; `unsynced` is done, but perhaps lost if the power fails now. */
export type Rewritten = 'done' | 'unsynced' | Refusal;

/** Permission bits, any of which lets somebody write. */
const WRITABLE = 0o222n;

/**
 * Writes `text` in place of what a file holds: to a file beside it, which then takes its name, so that the file is
 * whole at every moment. Encoding, byte order mark, owner, group and permissions stay; a link stays a link.
 * @param read the text as it was read before; where the file holds another by now, it is left alone
 * @throws what the file system throws; the file is as it was then
 */
export function rewrite(path: string, read: string, text: string, { encodeLike }: Encoder): Rewritten {
  const original = readOriginal(path);
  if (!original) return 'not-a-file';
  const { target, stat, bytes } = original;
  // The other names would go on standing for the old text.
  if (stat.nlink > 1n) return 'linked';
  if (decode(bytes)?.text !== read) return 'changed';
  const written = encodeLike(bytes, text);
  if (!written) return 'not-encodable';
  // Taking another file's name asks for no permission to write to that file.
  accessSync(target, constants.W_OK);
  if ((stat.mode & WRITABLE) === 0n) return 'read-only';
  const folder = openFolder(dirname(target));
  if (folder === null) return 'folder';
  try {
    return replace(original, written) ?? (isSynced(folder) ? 'done' : 'unsynced');
  } finally {
    close(folder);
  }
}

/** Writes the new file and gives it the name of the old one; where it refuses or fails, the new file goes away again. */
function replace(original: Original, written: Uint8Array): Refusal | null {
  const { path, file } = temporaryIn(dirname(original.target));
  let isDone = false;
  try {
    const lost = closing(file, () => fill(file, written, original));
    if (lost !== null) return lost;
    // As late as can be: all that takes time is done.
    if (!isUntouched(original)) return 'changed';
    renameSync(path, original.target);
    isDone = true;
    return null;
  } finally {
    if (!isDone) remove(path);
  }
}

function fill(file: number, written: Uint8Array, { target, stat }: Original): Refusal | null {
  for (let at = 0; at < written.length;) at += writeSync(file, written, at);
  const lost = withOpen(target, (from) => keepAttributes(from, stat, file));
  if (lost === null) fsyncSync(file);
  return lost;
}

/** A folder that is open, to be synced. Windows opens none. */
type Folder = number | 'unopened';

/** Opens a folder in which files can be made; null where they cannot. */
function openFolder(folder: string): Folder | null {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return process.platform === 'win32' ? 'unopened' : openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  } catch {
    return null;
  }
}

/** What file systems answer on which folders are not synced. */
const NOTHING_TO_SYNC: ReadonlySet<string | undefined> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Syncs a folder: before that the new name of a file may be lost. */
function isSynced(folder: Folder): boolean {
  try {
    if (folder !== 'unopened') fsyncSync(folder);
    return true;
  } catch (error) {
    return NOTHING_TO_SYNC.has((error as NodeJS.ErrnoException).code);
  }
}

function close(folder: Folder): void {
  try {
    if (folder !== 'unopened') closeSync(folder);
  } catch {
    // What was done is done.
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The next run removes it.
  }
}
