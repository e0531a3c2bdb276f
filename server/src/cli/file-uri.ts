import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { decode } from '../host/decode.ts';

/** A settings file is small; what is larger is none. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The text of the file at `uri`; null where there is none, or none that can be read. */
export async function readFileUri(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    return size > MOST_BYTES ? null : (decode(await readFile(path))?.text ?? null);
  } catch {
    return null;
  }
}
