import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../host/decode.ts';
import type { ReadFile } from '../lsp/configs.ts';
import { settingsBytes } from './settings-bytes.ts';

/** Reads settings files on the disk; what cannot be read is none. */
export const readFileUri: ReadFile = async (uri, top) => {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    const bytes = await settingsBytes(path, [dirname(path), dirname(fileURLToPath(top))]);
    if (typeof bytes === 'string') return { refused: bytes };
    return bytes && (decode(bytes)?.text ?? null);
  } catch {
    return null;
  }
};
