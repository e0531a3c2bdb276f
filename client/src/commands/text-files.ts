import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

/** Folders without reports of the user's. */
const PASSED_OVER = /^(?:\..*|node_modules)$/;

/** The `.txt` files of a folder and the folders in it, by name; links are not followed. */
export async function textFilesIn(folder: Uri, token: CancellationToken): Promise<Uri[]> {
  if (token.isCancellationRequested) return [];
  const entries = await workspace.fs.readDirectory(folder);
  const found: Uri[] = [];
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory && !PASSED_OVER.test(name)) found.push(...(await textFilesIn(uri, token)));
    else if (type === FileType.File && /\.txt$/i.test(name)) found.push(uri);
  }
  return found;
}
