import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

/** Folders without reports of the user's. */
const PASSED_OVER = /^(?:\..*|node_modules)$/s;

/**
 * The `.txt` files of a folder and the folders in it, by name; links are not followed. A folder in it that cannot be
 * looked into stands among them, as what cannot be read: whoever reads it learns why. Rejects where the folder itself
 * cannot be looked into.
 */
export async function textFilesIn(folder: Uri, token: CancellationToken): Promise<Uri[]> {
  if (token.isCancellationRequested) return [];
  const entries = await workspace.fs.readDirectory(folder);
  const found: Uri[] = [];
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory && !PASSED_OVER.test(name)) {
      const below = await textFilesIn(uri, token).catch(() => [uri]);
      for (const each of below) found.push(each);
    } else if (type === FileType.File && /\.txt$/i.test(name)) found.push(uri);
  }
  return found;
}
