import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import { visible } from '../../server/src/core/text/visible.ts';
import { MOST_BYTES, MOST_MEGABYTES } from '../../server/src/host/bounds.ts';
import { say } from './settings.ts';

/**
 * Reads a file, wherever VS Code can. Rejects where that cannot be done; also, before anything is read, where it is a
 * folder, a device or the like, or larger than any report.
 */
export async function readReport(uri: Uri): Promise<Uint8Array> {
  const { type, size } = await workspace.fs.stat(uri);
  if ((type & FileType.Directory) !== 0) throw new Error(say('file/folder', {}));
  if (!isRegular(type)) throw new Error(say('file/no-file', {}));
  const bytes = size > MOST_BYTES ? null : await workspace.fs.readFile(uri);
  if (!bytes || bytes.length > MOST_BYTES) throw new Error(say('file/too-large', { megabytes: MOST_MEGABYTES }));
  return bytes;
}

/** Whether it is a file whose end can be waited for, behind a link or not. */
export function isRegular(type: FileType): boolean {
  return (type & FileType.File) !== 0;
}

/** Whether it is because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

/** Why something could not be done, in the system's words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a file is called in its folder, as people may see it. */
export function nameOf({ path }: Uri): string {
  return visible(path.slice(path.lastIndexOf('/') + 1));
}
