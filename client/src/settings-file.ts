import { FileType, Uri, workspace } from 'vscode';
import { MOST_SETTINGS_BYTES } from '../../server/src/host/bounds.ts';
import { type Decoded, decode } from '../../server/src/host/decode.ts';
import type { Refusal } from '../../server/src/host/refusal.ts';
import { isMissing, isRegular } from './files.ts';

/** Where a file lies, links followed. */
export type RealPath = (uri: Uri) => Promise<Uri>;

/**
 * Reads a settings file; null where there is none, or none that is a text. What a folder that comes from elsewhere may
 * hold in its place is refused before it is read. Rejects where it cannot be read.
 */
export async function readSettingsFile(uri: Uri, realPath: RealPath): Promise<Decoded | Refusal | null> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (!isRegular(type)) return 'no-file';
    if ((type & FileType.SymbolicLink) !== 0 && !(await staysInside(uri, realPath))) return 'outside';
    const bytes = size > MOST_SETTINGS_BYTES ? null : await workspace.fs.readFile(uri);
    return !bytes || bytes.length > MOST_SETTINGS_BYTES ? 'too-large' : decode(bytes);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether a link leads to a file of its folder, or of the folder that is open around it. */
async function staysInside(uri: Uri, realPath: RealPath): Promise<boolean> {
  const open = workspace.getWorkspaceFolder(uri)?.uri;
  const folders = [Uri.joinPath(uri, '..'), ...(open ? [open] : [])];
  const [real, ...allowed] = await Promise.all([uri, ...folders].map(realPath));
  return allowed.some(({ path }) => real?.path.startsWith(`${path.replace(/\/$/, '')}/`));
}
