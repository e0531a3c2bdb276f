import { FileSystemError, type Uri, workspace } from 'vscode';
import { type Decoded, decode } from '../../server/src/host/decode.ts';

/** The text of a file, wherever VS Code can read; null where there is none. Rejects where it cannot be read. */
export async function readText(uri: Uri): Promise<Decoded | null> {
  try {
    return decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Why something could not be done, in the system's words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a file is called in its folder. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
