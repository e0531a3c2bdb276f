import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { temporaryIn } from './temporary.ts';

/**
 * Writes a file that is not there yet.
 * @returns whether that was so; a file that is there stays as it is
 * @throws what the file system throws; there is no new file then
 */
export function writeNew(path: string, content: string | Uint8Array): boolean {
  let file;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  fill(file, path, content);
  return true;
}

/**
 * Writes a file, over the one that may be there: to another beside it, which then takes its name, so that the file is
 * whole at every moment. A link stays a link.
 * @returns whether it was written: what is there and is no file stays
 * @throws what the file system throws; the file is as it was then
 */
export function writeOver(path: string, content: string | Uint8Array): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return writeNew(path, content);
  if (!there.isFile()) return false;
  const target = realpathSync(path);
  // Whoever may not write to the file may not replace it either.
  closeSync(openSync(target, 'r+'));
  const { path: other, file } = temporaryIn(dirname(target), there.mode & 0o777);
  fill(file, other, content);
  renameSync(other, target);
  return true;
}

function fill(file: number, path: string, content: string | Uint8Array): void {
  try {
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    unlinkSync(path);
    throw error;
  }
}
